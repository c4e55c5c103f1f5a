import type * as z from 'zod/mini';
import { adminRoutes } from '../../contract/admin-routes.js';
import { deskRoutes } from '../../contract/desk-routes.js';
import type { Route } from '../../contract/route.js';
import { routes } from '../../contract/routes.js';
import type { ApiKey } from '../accounts/api-keys.js';
import type { NewSession } from '../accounts/sessions.js';
import type { RequestCaller } from '../context.js';

/** Every endpoint of the server, creators' and the support team's. */
export const allRoutes = { ...routes, ...deskRoutes, ...adminRoutes };
export type AllRoutes = typeof allRoutes;
export type AnyRouteName = keyof AllRoutes;
export const routeNames = Object.keys(allRoutes) as readonly AnyRouteName[];

/** The row under a name, in the common shape of all rows. */
export function routeOf(name: AnyRouteName): Route {
  return allRoutes[name];
}

type InputOf<Row> = Row extends { input: infer Input extends z.ZodMiniType } ? z.output<Input> : undefined;
type OutputOf<Row> = Row extends { output: infer Output extends z.ZodMiniType } ? z.input<Output> : undefined;

/** One checked request: who asks, and for what. */
export interface Call<Input> {
  readonly caller: RequestCaller;
  /** The key itself, where the caller came with one. */
  readonly apiKey?: ApiKey | undefined;
  readonly input: Input;
  /** A body that is not JSON, where the endpoint reads such; `input` is then empty. */
  readonly document?: { readonly contentType: string; readonly bytes: Uint8Array } | undefined;
}

/** What an endpoint answers; `session` sets the session cookie or takes it away. */
export interface Answer<Output> {
  readonly output: Output;
  readonly session?: NewSession | 'ended' | undefined;
}

/** What stands behind each row. Rejects with `OnboardingError`. */
export type Endpoints = {
  readonly [Name in AnyRouteName]: (call: Call<InputOf<AllRoutes[Name]>>) => Promise<Answer<OutputOf<AllRoutes[Name]>>>;
};
