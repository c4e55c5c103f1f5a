// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import * as config from './config-schema.js';
import type { WireRoute } from './wire-route.js';

export const wireConfig = {
  getConfig: { method: 'GET', path: '/v1/config', output: config.onboardingConfig },
} as const satisfies Record<string, WireRoute>;
