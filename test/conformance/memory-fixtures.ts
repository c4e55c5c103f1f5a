import { answerChange, memoryAdapter, type MemoryBackend } from '../../src/adapters/memory.js';
import type { ConformanceFixtures } from '../../src/conformance/index.js';

/** Everything the suite can ask for, on a backend in memory. */
export function memoryFixtures(backend: MemoryBackend): Required<Omit<ConformanceFixtures, 'address' | 'platform'>> {
  return {
    invite(creator) {
      backend.invite(creator);
      return Promise.resolve();
    },
    revoke(email) {
      backend.revoke(email);
      return Promise.resolve();
    },
    advance(milliseconds) {
      backend.advance(milliseconds);
      return Promise.resolve();
    },
    lastMail(email) {
      const { token, code } = backend.lastMail(email) ?? {};
      return Promise.resolve(token === undefined ? undefined : { token, code });
    },
    visitPlatform({ attemptId, answer }) {
      backend.answerPlatform(attemptId, answer === 'deny' ? { status: 'denied' } : {});
      return Promise.resolve();
    },
    answerChange({ email, answer, reason }) {
      answerChange(backend, email, answer, reason);
      return Promise.resolve();
    },
    newBrowser: () => memoryAdapter({ backend }),
  };
}
