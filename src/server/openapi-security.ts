import type { Caller, Route } from '../contract/route.js';
import { signatureHeader } from './mail/hook-signature.js';

/** How each kind of caller shows who it is. */
export function securitySchemes(cookieName: string): Record<string, unknown> {
  return {
    session: { type: 'apiKey', in: 'cookie', name: cookieName, description: 'Set by signing in' },
    embedToken: { type: 'http', scheme: 'bearer', description: 'For one creator on the pages of one partner' },
    apiKey: { type: 'http', scheme: 'bearer', description: 'A key of the support team or of a partner' },
    deskToken: { type: 'http', scheme: 'bearer', description: 'For one manager or member of the support team' },
    mailHook: {
      type: 'apiKey',
      in: 'header',
      name: signatureHeader,
      description: 't=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">, at most five minutes old',
    },
  };
}

const schemeOf: Record<Exclude<Caller, 'anyone'>, string> = {
  session: 'session',
  embed: 'embedToken',
  partner: 'apiKey',
  admin: 'apiKey',
  desk: 'deskToken',
  hook: 'mailHook',
};

/** Any one of these lets a caller in; the empty one means that none is needed. */
export function securityOf(row: Route): Record<string, never[]>[] {
  return row.callers.map((caller) => (caller === 'anyone' ? {} : { [schemeOf[caller]]: [] }));
}
