import { connection } from '../../src/i18n/en/connection.js';
import type { Expected } from './judge.js';
import type { Walk } from './walk.js';

/** One thing that goes wrong while a creator connects a profile. */
export interface FaultCase extends Expected {
  readonly name: string;
  /** Before the page is opened. */
  readonly prepare?: (page: Walk['page']) => Promise<void>;
  /** From the platform's button to the end. */
  readonly walk: (walk: Walk) => Promise<void>;
}

const seconds = (count: number) => ({ kind: 'delay', milliseconds: count * 1000 }) as const;

/** The usual way, with something ordered beforehand. */
const usual = (order: (walk: Walk) => void | Promise<void>) => async (walk: Walk) => {
  await walk.choosePlatform();
  await order(walk);
  await walk.decide(await walk.toPlatform());
  await walk.confirm();
};

/** The usual way, with something ordered while the person is at the platform. */
const meanwhile = (order: (walk: Walk) => void | Promise<void>) => async (walk: Walk) => {
  await walk.choosePlatform();
  const popup = await walk.toPlatform();
  await order(walk);
  await walk.decide(popup);
  await walk.confirm();
};

export const base: FaultCase = { name: 'nothing goes wrong', ends: 'connected', walk: usual(() => undefined) };

export const cases: readonly FaultCase[] = [
  {
    name: 'the answer to the first call is lost',
    ends: 'connected',
    walk: usual(({ world }) => world.network.order('create', { kind: 'lost-reply' })),
  },
  {
    name: 'the first call takes long',
    ends: 'connected',
    walk: usual(({ world }) => world.network.order('create', seconds(3))),
  },
  {
    name: 'the browser gives no window',
    ends: 'connected',
    async prepare(page) {
      await page.addInitScript(() => (window.open = () => null));
    },
    walk: usual(() => undefined),
  },
  {
    name: 'the window is closed, and opened again',
    ends: 'connected',
    async walk(walk) {
      await walk.choosePlatform();
      await (await walk.toPlatform()).close();
      // Without a handle to its window a frame cannot see that it was closed; it can be opened again all the same.
      if (!walk.setting.framed || !walk.setting.hostCoop) await walk.sees(connection.closed);
      await walk.decide(await walk.toPlatform(() => walk.press(connection.reopen)));
      await walk.confirm();
    },
  },
  {
    name: 'a double click',
    ends: 'connected',
    async walk(walk) {
      await walk.choosePlatform();
      const popup = await walk.toPlatform(async () => (await walk.button(connection.go)).dblclick());
      await walk.decide(popup);
      await walk.confirm();
    },
  },
  {
    name: 'two tabs at once',
    ends: 'connected',
    async walk(walk) {
      const other = await walk.secondTab();
      await Promise.all([walk.choosePlatform(), other.choosePlatform()]);
      await walk.page.bringToFront();
      const popup = await walk.toPlatform();
      await other.page.bringToFront();
      await other.press(connection.go);
      await other.sees(connection.elsewhereText);
      await popup.bringToFront();
      await walk.decide(popup);
      await walk.page.bringToFront();
      await walk.confirm();
      await other.page.bringToFront();
      await other.state('connected');
    },
  },
  {
    name: 'the creator declines',
    ends: 'denied',
    outcome: { profiles: 0, exchanges: 0 },
    async walk(walk) {
      await walk.choosePlatform();
      await walk.decide(await walk.toPlatform(), 'Deny');
    },
  },
  {
    name: 'a permission is unticked',
    ends: 'limited',
    async walk(walk) {
      await walk.choosePlatform();
      const popup = await walk.toPlatform();
      await popup.locator('input[name=scope]:not([disabled])').first().uncheck();
      await walk.decide(popup);
      await walk.confirm();
    },
  },
  {
    name: 'the callback is loaded three times more',
    ends: 'connected',
    async walk(walk) {
      await walk.choosePlatform();
      const popup = await walk.toPlatform();
      let callback = '';
      popup.on('request', (request) => {
        if (request.url().includes('/connect/callback/')) callback = request.url();
      });
      await walk.decide(popup);
      const again = await walk.context.newPage();
      for (let n = 0; n < 3; n++) await again.goto(callback);
      await again.close();
      await walk.confirm();
    },
  },
  {
    name: 'the page is offline while the platform answers',
    ends: 'connected',
    async walk(walk) {
      await walk.choosePlatform();
      const popup = await walk.toPlatform();
      await walk.page.route('**/v1/**', (route) => route.abort('internetdisconnected'));
      await walk.decide(popup);
      await walk.page.unroute('**/v1/**');
      await (await walk.place()).evaluate(() => dispatchEvent(new Event('online')));
      await walk.confirm();
    },
  },
  {
    name: 'the server is down for a while',
    ends: 'connected',
    walk: meanwhile(({ world }) => world.network.order('poll', { kind: 'status', status: 503 }, 8)),
  },
  {
    name: 'the embed token ends',
    ends: 'connected',
    walk: meanwhile(({ world }) => world.endTokens()),
  },
  {
    name: 'the answer comes late',
    ends: 'connected',
    walk: meanwhile(({ world }) => world.network.order('poll', seconds(4), 2)),
  },
  {
    name: 'an answer makes no sense',
    ends: 'connected',
    walk: meanwhile(({ world }) => world.network.order('poll', { kind: 'unknown-shape' }, 3)),
  },
  {
    name: 'too many requests',
    ends: 'connected',
    walk: usual(({ world }) => {
      world.network.order('create', { kind: 'status', status: 429, retryAfter: 1 });
      world.network.order('poll', { kind: 'status', status: 429, retryAfter: 1 }, 2);
    }),
  },
  {
    name: 'the server has faults',
    ends: 'connected',
    walk: usual(({ world }) => {
      world.network.order('create', { kind: 'status', status: 500 }, 2);
      world.network.order('poll', { kind: 'status', status: 500 }, 2);
    }),
  },
  {
    name: 'the name of the server is not found',
    ends: 'connected',
    async walk(walk) {
      await walk.choosePlatform();
      const popup = await walk.toPlatform();
      let left = 3;
      await walk.page.route('**/v1/connection-attempts/**', (route) =>
        left-- > 0 ? route.abort('namenotresolved') : route.continue(),
      );
      await walk.decide(popup);
      await walk.confirm();
    },
  },
  {
    name: "the embed token ends, and the partner's server is down",
    ends: 'connected',
    walk: meanwhile(async ({ world }) => {
      world.refusals = 1;
      await world.endTokens();
    }),
  },
  {
    name: 'somebody sets the clock',
    ends: 'connected',
    async walk(walk) {
      await walk.choosePlatform();
      const popup = await walk.toPlatform();
      await (
        await walk.place()
      ).evaluate(() => {
        const real = Date.now.bind(Date);
        Date.now = () => real() - 24 * 3_600_000 + 5000;
      });
      await walk.decide(popup);
      await walk.confirm();
    },
  },
  {
    name: 'a connection breaks in the middle of an answer',
    ends: 'connected',
    walk: usual(({ world }) => {
      world.network.order('create', { kind: 'cut' });
      world.network.order('poll', { kind: 'cut' }, 2);
    }),
  },
  {
    name: 'answers overtake each other',
    ends: 'connected',
    async walk(walk) {
      await walk.choosePlatform();
      const popup = await walk.toPlatform();
      let release = (): void => undefined;
      walk.world.network.order('poll', { kind: 'hold', until: new Promise<void>((resolve) => (release = resolve)) });
      await walk.decide(popup);
      await walk.place().then((place) => place.evaluate(() => dispatchEvent(new Event('focus'))));
      release();
      await walk.confirm();
    },
  },
  {
    name: 'an answer is garbled',
    ends: 'connected',
    walk: meanwhile(({ world }) => world.network.order('poll', { kind: 'garbage-gzip' }, 2)),
  },
  {
    name: 'a guest network answers in place of the server',
    ends: 'connected',
    walk: usual(({ world }) => {
      world.network.order('create', { kind: 'captive-portal' });
      world.network.order('poll', { kind: 'captive-portal' }, 2);
    }),
  },
  {
    name: 'an answer redirects in a circle',
    ends: 'connected',
    walk: meanwhile(({ world }) =>
      world.network.order('poll', { kind: 'redirect', to: '/v1/connection-attempts/circle' }, 2),
    ),
  },
];
