import { connection } from '../../../src/i18n/en/connection.js';
import type { Expected } from '../judge.js';
import type { Visit } from './visit.js';

/** One way in which a creator connects a profile, or does not. */
export interface BaseCase extends Expected {
  readonly name: string;
  /** Only where the widget's own page is the tab's. */
  readonly pageOnly?: true;
  /** The page is left and comes back. */
  readonly leaves?: true;
  /** From the platform's button to the end. */
  readonly walk: (visit: Visit) => Promise<void>;
}

export const cases: readonly BaseCase[] = [
  {
    name: 'nothing goes wrong',
    ends: 'connected',
    async walk(visit) {
      await visit.choosePlatform();
      await visit.decide(await visit.toPlatform());
      await visit.confirm();
    },
  },
  {
    name: 'the creator declines',
    ends: 'denied',
    outcome: { profiles: 0, exchanges: 0 },
    async walk(visit) {
      await visit.choosePlatform();
      await visit.decide(await visit.toPlatform(), 'Deny');
    },
  },
  {
    name: 'the window is closed, and opened again',
    ends: 'connected',
    async walk(visit) {
      await visit.choosePlatform();
      await (await visit.toPlatform()).close();
      // Without a handle to its window a frame cannot see that it was closed; it can be opened again all the same.
      if (!visit.setting.framed || !visit.setting.hostCoop) await visit.sees(connection.closed);
      await visit.decide(await visit.toPlatform(() => visit.press(connection.reopen)));
      await visit.confirm();
    },
  },
  {
    name: 'the browser gives no window',
    ends: 'connected',
    async walk(visit) {
      await visit.refuseWindows();
      await visit.choosePlatform();
      await visit.decide(await visit.toPlatform(undefined, true));
      await visit.confirm();
    },
  },
  {
    name: 'the popup blocker steps in',
    ends: 'connected',
    async walk(visit) {
      await visit.choosePlatform();
      await visit.decide(await visit.toPlatform(() => visit.pressByScript(), true));
      await visit.confirm();
    },
  },
  {
    name: 'the page is loaded again meanwhile',
    ends: 'connected',
    pageOnly: true,
    async walk(visit) {
      await visit.choosePlatform();
      const popup = await visit.toPlatform();
      await visit.reload();
      await visit.sees(connection.elsewhereText);
      await visit.decide(popup);
      await visit.confirm();
    },
  },
  {
    name: 'the page is left meanwhile, and Back brings it up again',
    ends: 'connected',
    pageOnly: true,
    leaves: true,
    async walk(visit) {
      await visit.choosePlatform();
      const popup = await visit.toPlatform();
      await visit.leave();
      await visit.decide(popup);
      await visit.goBack();
      await visit.confirm();
    },
  },
  {
    name: 'the window is closed, the page left, and Back brings it up again',
    ends: 'connected',
    pageOnly: true,
    leaves: true,
    async walk(visit) {
      await visit.choosePlatform();
      await (await visit.toPlatform()).close();
      await visit.sees(connection.closed);
      await visit.leave();
      await visit.goBack();
      await visit.decide(await visit.toPlatform(() => visit.press(connection.reopen)));
      await visit.confirm();
    },
  },
];
