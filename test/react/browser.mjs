import { InviteResentEvent } from 'creator-onboarding';
import { createElement as h, createRef } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { InviteStatus } from 'creator-onboarding/react';
import { adapter, page } from './page.mjs';

const root = document.querySelector('#root');
const element = (id) => document.getElementById(id);
const told = [];
let change;
const props = { tell: (text) => told.push(text), take: (setSettings) => (change = setSettings) };
let app;

/** What the test drives; every answer is plain data. */
globalThis.probe = {
  hydrate: () => flushSync(() => (app = hydrateRoot(root, page(props)))),
  render: () => flushSync(() => (app = createRoot(root)).render(page(props))),
  set: (settings) => flushSync(() => change((old) => ({ ...old, ...settings }))),
  unmount: () => flushSync(() => app.unmount()),
  resend: () => element('status').dispatchEvent(new InviteResentEvent(60)),
  click: () => element('status').click(),
  told: () => told.splice(0),
  state: () => ({
    provider: element('status').parentElement.adapter === adapter,
    updated: element('status').hasUpdated,
    token: element('status').token,
    level: element('status').headingLevel,
    className: element('status').className,
    mode: element('connect').mode,
    platforms: element('connect').platforms,
    hidden: [element('status').hidden, element('form').hidden],
    attributes: element('status').getAttributeNames().sort(),
  }),
  /** Mounts one element with a ref of each kind, twice, and says what the refs were given. */
  refs: () => {
    const given = [];
    const object = createRef();
    const other = createRoot(document.body.appendChild(document.createElement('div')));
    flushSync(() => other.render(h(InviteStatus, { ref: object })));
    const first = object.current?.localName;
    flushSync(() => other.render(h(InviteStatus, { ref: (node) => void given.push(node?.localName ?? null) })));
    flushSync(() => other.unmount());
    return { first, after: object.current, given };
  },
};
