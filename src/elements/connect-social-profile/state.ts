import type { ConnectState } from '../../flows/connect-state.js';
import type { ProfilesState } from '../../flows/profiles-state.js';

/** What `<connect-social-profile>` is showing, as its `state` property and `connect-state-change` tell it. */
export type ConnectSocialProfileState =
  | 'loading'
  | 'signed-out'
  | 'offline'
  | 'error'
  | 'list'
  | 'in-app'
  | 'preflight'
  | 'opening'
  | 'waiting'
  | 'blocked'
  | 'match-code'
  | 'returned'
  | 'choosing'
  | 'confirming'
  | 'wrong-account'
  | 'connected'
  | 'limited'
  | 'denied'
  | 'account-type'
  | 'conflict'
  | 'platform-unavailable'
  | 'failed'
  | 'expired'
  | 'cancelled';

/** @param inApp whether it is told that this is an app's built-in browser. */
export function connectStateOf(state: ConnectState, inApp: boolean): ConnectSocialProfileState | undefined {
  switch (state.step) {
    case 'idle':
      return undefined;
    case 'preflight':
      return inApp ? 'in-app' : 'preflight';
    case 'waiting':
      if (state.attempt.status === 'match-code') return 'match-code';
      return state.popup === 'blocked' ? 'blocked' : 'waiting';
    case 'connected':
      return (state.attempt?.missing ?? []).length > 0 ? 'limited' : 'connected';
    default:
      return state.step;
  }
}

export function listStateOf(state: ProfilesState | undefined): ConnectSocialProfileState {
  if (!state) return 'loading';
  if (state.step === 'failed') return state.error.code === 'offline' ? 'offline' : 'error';
  return state.step === 'ready' ? 'list' : state.step;
}
