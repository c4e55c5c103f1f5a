import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KyselyPlugin, PluginTransformQueryArgs } from 'kysely';
import type { ConnectContext } from '../../../src/server/connect-context.js';
import { createDeletionService } from '../../../src/server/deletion/deletion.js';
import { problemOf } from '../../../src/server/http/failure.js';
import { OnboardingError } from '../../../src/contract/errors.js';
import { caller, hour } from '../deployment.js';
import { leaving, wrongPassword } from './leaving.js';

/** Notes the kind of every statement and the tables it names, without any value. */
class Statements implements KyselyPlugin {
  seen: string[] = [];

  transformQuery({ node }: PluginTransformQueryArgs) {
    const tables = JSON.stringify(node).matchAll(/"kind":"TableNode".*?"name":"(\w+)"/g);
    this.seen.push([node.kind, ...[...tables].map(([, name]) => name)].join(' '));
    return node;
  }

  transformResult({ result }: { result: Awaited<ReturnType<KyselyPlugin['transformResult']>> }) {
    return Promise.resolve(result);
  }
}

test('a wrong password, an account without one and no account at all are the same work and the same answer', async (t) => {
  const house = await leaving(t);
  const { app } = house;
  const links: Record<string, string> = {};
  // The usual address is on an account that is in …
  links['active'] = (await app.invited('kim@mail.example')).mail.token;
  // … was on one that is gone …
  links['gone'] = await (async () => {
    const lee = await house.arrive('lee@mail.example');
    const { mail } = await app.invited('lee@mail.example');
    await house.confirmed(lee);
    app.pass(8 * 24 * hour);
    await house.watch();
    return mail.token;
  })();
  // … or there is none.
  links['none'] = (await app.invited('sam@mail.example')).mail.token;
  const passwords = await app.passwords();
  const typed: (string | null)[] = [];
  const counting = {
    ...passwords,
    verify: (hash: string | null, password: string) => {
      typed.push(password);
      return passwords.verify(hash, password);
    },
  };
  const work: Record<string, unknown> = {};
  for (const account of ['base', 'own'] as const) {
    for (const [what, token] of Object.entries(links)) {
      const statements = new Statements();
      const context: ConnectContext = { ...app.context, db: app.db.withPlugin(statements) };
      const service = createDeletionService(context, counting)(caller());
      const refusal = await service.request({ account, password: wrongPassword, token }).then(
        () => assert.fail('it was not refused'),
        (error: unknown) => error,
      );
      assert.ok(refusal instanceof OnboardingError);
      work[`${account} ${what}`] = { statements: statements.seen, problem: problemOf(refusal, 'X') };
    }
    const [first, ...others] = Object.entries(work).filter(([name]) => name.startsWith(account));
    for (const [name, other] of others) assert.deepEqual(other, first?.[1], name);
  }
  assert.equal(typed.length, 6, 'each try hashes once');
});
