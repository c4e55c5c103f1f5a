import type { ConnectionMessages } from '../messages.js';
import { connectionStart } from './connection-start.js';
import { connectionEnds } from './connection-ends.js';

export const connection: ConnectionMessages = { ...connectionStart, ...connectionEnds };
