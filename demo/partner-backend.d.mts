import type { IncomingMessage, Server } from 'node:http';

export function partnerBackend(options: {
  readonly api: string;
  readonly apiKey: string;
  readonly site: string;
  creatorOf(request: IncomingMessage): string | undefined;
}): Server;
