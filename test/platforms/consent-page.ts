import { platformNames, type PlatformId } from '../../src/contract/platforms.js';
import type { FakeAccount } from './accounts.js';
import type { ScopeRule } from './consent.js';
import type { Reply } from './exchange.js';

interface ConsentView {
  readonly platform: PlatformId;
  readonly action: string;
  /** One: the browser is signed in and no other account is offered. */
  readonly accounts: readonly FakeAccount[];
  readonly selected: string | undefined;
  readonly scopes: readonly ScopeRule[];
  readonly assets: readonly { readonly id: string; readonly label: string }[];
}

const style = `
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 26rem; margin: 1rem auto; padding: 0 1rem; color: #1b1b1b;
    background: #fff }
  p.notice { border: 2px dashed #7a4b00; padding: .5rem .75rem; color: #5c3900 }
  fieldset { border: 1px solid #767676; margin: 0 0 1rem; padding: .5rem .75rem }
  label { display: block; padding: .25rem 0 }
  button { font: inherit; min-height: 2.75rem; padding: 0 1.5rem; margin: 0 .5rem .5rem 0; border: 1px solid #1b1b1b;
    background: #fff; color: #1b1b1b }
  button[value='allow'] { background: #1b1b1b; color: #fff }`;

/** A sign-in page that nobody can take for the real one. */
export function consentPage({ platform, action, accounts, selected, scopes, assets }: ConsentView): Reply {
  const name = platformNames[platform];
  const [only] = accounts;
  const who =
    accounts.length === 1 && only
      ? `<p>You are signed in as <strong>${escape(only.handle)}</strong>.
           <a href="/fake/sign-out?to=${escape(encodeURIComponent(action))}">Sign out</a></p>
         <input type="hidden" name="account" value="${escape(only.key)}">`
      : `<fieldset><legend>Choose an account</legend>${accounts
          .map(
            (account, index) =>
              `<label><input type="radio" name="account" value="${escape(account.key)}" required${
                (selected === undefined ? index === 0 : account.key === selected) ? ' checked' : ''
              }> ${escape(account.handle)}</label>`,
          )
          .join('')}</fieldset>`;
  const permissions = scopes
    .map(
      ({ scope, label, required }) =>
        `<label><input type="checkbox" name="scope" value="${escape(scope)}" checked${
          required ? ' disabled' : ''
        }> ${escape(label)}</label>`,
    )
    .join('');
  const choices = assets
    .map(
      ({ id, label }) =>
        `<label><input type="checkbox" name="asset" value="${escape(id)}" checked> ${escape(label)}</label>`,
    )
    .join('');
  return html(
    200,
    `Sign in to ${name} (fake)`,
    `<h1>${name}</h1>
     <p class="notice">This is a fake of ${name} for tests and demonstrations. Nothing here reaches the real one.</p>
     <form method="post" action="${escape(action)}">${who}
       <fieldset><legend>An app asks for permission to</legend>${permissions}</fieldset>
       ${choices && `<fieldset><legend>For</legend>${choices}</fieldset>`}
       <button name="decision" value="allow">Allow</button>
       <button name="decision" value="deny" formnovalidate>Deny</button>
     </form>`,
  );
}

export function errorPage(status: number, text: string): Reply {
  return html(status, 'Error (fake)', `<h1>Something is wrong</h1><p>${escape(text)}</p>`);
}

function html(status: number, title: string, body: string): Reply {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'x-frame-options': 'DENY' },
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>${style}</style></head><body><main>${body}</main></body></html>`,
  };
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
