import type { MemoryFault } from '../src/adapters/memory/model.js';

/** What a call meets once a story says so: until then it is answered, and when the story begins anew, again. */
export class LateFault implements MemoryFault {
  readonly code = 'offline';
  times = 0;

  readonly happen = (): void => void (this.times = Infinity);
  readonly mend = (): void => void (this.times = 0);
}
