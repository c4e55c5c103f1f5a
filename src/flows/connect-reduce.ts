import type { OnboardingError } from '../contract/errors.js';
import type { Attempt } from '../contract/social-profiles.js';
import { accepts, stepOf } from './connect-order.js';
import type { ConnectAction, ConnectState } from './connect-state.js';
import { retryMoment } from './ports.js';

export function reduceConnect(state: ConnectState, action: ConnectAction): ConnectState {
  switch (action.type) {
    case 'begun':
      return { step: 'preflight', aim: action.aim };
    case 'reset':
      return { step: 'idle' };
    case 'stopped':
      if (state.step === 'opening') return { step: 'preflight', aim: state.aim };
      return 'pending' in state && state.pending ? { ...state, pending: false } : state;
    case 'opening':
      return { step: 'opening', aim: action.aim, popup: action.popup };
    case 'adopted': {
      const { aim, attempt, popup } = action;
      const waiting = { step: 'waiting', aim, attempt, network: 'ok', pending: false } as const;
      return moved({ ...waiting, popup, links: popup === 'blocked' ? 1 : 0 }, attempt);
    }
    case 'open-failed':
      return reduceOpenFailed(state, action.error, action.now);
    case 'answered':
      return accepts(state, action.attempt) ? moved(state, action.attempt) : state;
    case 'network':
      return 'network' in state && state.network !== action.network ? { ...state, network: action.network } : state;
    case 'popup':
      return state.step === 'waiting' && state.popup !== action.popup ? { ...state, popup: action.popup } : state;
    case 'linked': {
      if (state.step !== 'waiting') return accepts(state, action.attempt) ? moved(state, action.attempt) : state;
      const rested = { ...state, pending: false, links: state.links + 1 } as const;
      const linked = accepts(state, action.attempt) ? moved(rested, action.attempt) : rested;
      // A link just put on show cannot have been followed yet, however far an earlier one has led.
      return linked.step === 'waiting' && action.popup !== undefined ? { ...linked, popup: action.popup } : linked;
    }
    case 'submitted':
      return 'pending' in state ? { ...state, pending: action.what, error: undefined, retryAt: undefined } : state;
    case 'submit-answered': {
      const rested = 'pending' in state ? { ...state, pending: false as const } : state;
      return accepts(state, action.attempt) ? moved(rested, action.attempt) : rested;
    }
    case 'submit-failed':
      if (!('pending' in state)) return state;
      return { ...state, pending: false, error: action.error, retryAt: retryMoment(action.error, action.now) };
    case 'ended':
      return reduceEnded(state, action.step, action.sure);
  }
}

/** The state an attempt's status leads to. What a step waits for, or was refused, stays as long as the step does. */
function moved(state: ConnectState, attempt: Attempt): ConnectState {
  const step = stepOf(attempt.status);
  if (!step || !('aim' in state)) return state;
  const { aim } = state;
  if (step === state.step && 'network' in state) {
    const started = attempt.status !== 'created' && attempt.status !== state.attempt.status;
    const followed = started && state.step === 'waiting' && state.popup === 'blocked';
    return followed ? { ...state, attempt, popup: 'open' } : { ...state, attempt };
  }
  const network = 'network' in state ? state.network : 'ok';
  switch (step) {
    case 'waiting':
      return { step, aim, attempt, network, popup: 'elsewhere', links: 0, pending: false };
    case 'returned':
      return { step, aim, attempt, network };
    case 'choosing':
    case 'confirming':
    case 'wrong-account':
      return { step, aim, attempt, network, pending: false };
    default:
      return { step, aim, attempt, sure: true };
  }
}

function reduceOpenFailed(state: ConnectState, error: OnboardingError, now: number): ConnectState {
  if (state.step !== 'opening') return state;
  const { code } = error;
  const step =
    code === 'platform-unavailable' ? code : code === 'unauthenticated' ? ('signed-out' as const) : ('failed' as const);
  return { step, aim: state.aim, attempt: undefined, error, retryAt: retryMoment(error, now), sure: true };
}

function reduceEnded(state: ConnectState, step: 'expired' | 'cancelled' | 'signed-out', sure: boolean) {
  if (state.step === 'idle' || state.step === 'preflight') return state;
  if ('sure' in state) return sure && !state.sure ? { ...state, sure } : state;
  return { step, aim: state.aim, attempt: 'attempt' in state ? state.attempt : undefined, sure };
}
