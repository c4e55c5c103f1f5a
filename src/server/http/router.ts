import type { Context } from 'hono';
import { OnboardingError } from '../../contract/errors.js';
import { type RouteHandler, rowsByPath } from '../handler.js';
import { optionalPeer } from '../optional-peer.js';
import { routeOf } from './endpoint.js';
import type { Exchange } from './exchange.js';

/** What answers paths outside of the route tables: health, metrics, hosted pages. */
export interface Operation {
  readonly path: string;
  /** Label for logs and metrics. */
  readonly name: string;
  answer(exchange: Exchange): Promise<Response> | Response;
}

/** Everything a request can reach. */
export interface Site {
  readonly handler: RouteHandler;
  readonly operations: readonly Operation[];
  /** Hosted pages and their files; `undefined` for a path that is none. */
  pages(request: Request): Promise<Response | undefined>;
  /** What platforms and the windows opened for them ask for; `undefined` for a path that is none. */
  connect(exchange: Exchange): Promise<Response | undefined>;
}

interface Environment {
  Bindings: { exchange: Exchange };
}

/** Finds what answers a request. The answer may reject; {@link Exchange.refuse} then words it. */
export async function createRouter(site: Site): Promise<(exchange: Exchange) => Promise<Response>> {
  const { Hono } = await optionalPeer('hono', () => import('hono'));
  const app = new Hono<Environment>();
  const refused = (exchange: Exchange, allowed: readonly string[]) => {
    exchange.set({ Allow: allowed.join(', ') });
    throw new OnboardingError('method-not-allowed', `allowed: ${allowed.join(', ')}`);
  };

  for (const [path, names] of rowsByPath()) {
    const pattern = path.replace(/\{(\w+)\}/g, ':$1');
    const allowed = names.flatMap((name) => withHead(routeOf(name).method));
    for (const name of names) {
      app.on(routeOf(name).method, pattern, (context: Context<Environment>) =>
        site.handler.answer(name, context.env.exchange, context.req.param()),
      );
    }
    app.options(pattern, (context) => site.handler.preflight(names, context.env.exchange));
    app.all(pattern, (context) => refused(context.env.exchange, allowed));
  }
  for (const { path, name, answer } of site.operations) {
    app.all(path, (context) => {
      const { exchange } = context.env;
      exchange.route = name;
      return context.req.method === 'GET' ? answer(exchange) : refused(exchange, withHead('GET'));
    });
  }
  app.notFound(async (context) => {
    const { exchange } = context.env;
    const hosted = await site.pages(exchange.request);
    const page = hosted ?? (await site.connect(exchange));
    if (!page) throw new OnboardingError('not-found', 'no such path');
    exchange.route = hosted ? 'page' : 'connect';
    page.headers.set('X-Request-Id', exchange.id);
    return page;
  });
  app.onError((error, context) => context.env.exchange.refuse(error));
  return async (exchange) => app.fetch(exchange.request, { exchange });
}

function withHead(method: string): readonly string[] {
  return method === 'GET' ? ['GET', 'HEAD'] : [method];
}
