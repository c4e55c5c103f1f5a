import type { Metrics } from '../metrics.js';
import { openApiDocument } from '../openapi.js';
import type { Operation } from './router.js';

/** What watches and describes a running server; none of it tells anything of a person. */
export function createOperations(parts: {
  readonly publicUrl: string;
  readonly cookieName: string;
  readonly metrics: Metrics;
  /** Rejects while the database cannot serve. */
  ready(): Promise<void>;
}): readonly Operation[] {
  const description = JSON.stringify(openApiDocument(parts.publicUrl, parts.cookieName));
  return [
    { path: '/livez', name: 'livez', answer: (exchange) => exchange.answer(200, '{"status":"live"}') },
    {
      path: '/readyz',
      name: 'readyz',
      async answer(exchange) {
        await parts.ready();
        return exchange.answer(200, '{"status":"ready"}');
      },
    },
    {
      path: '/metrics',
      name: 'metrics',
      async answer(exchange) {
        const { contentType, body } = await parts.metrics.text();
        return exchange.answer(200, body, contentType);
      },
    },
    { path: '/openapi.json', name: 'openapi', answer: (exchange) => exchange.answer(200, description) },
  ];
}
