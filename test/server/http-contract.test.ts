import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { ManagedProfile } from '../../src/contract/admin.js';
import type { Attempt, Profiles, StartLink, Transfer } from '../../src/contract/social-profiles.js';
import { signHookBody } from '../../src/server/mail/hook-signature.js';
import { problemSchema } from '../../src/contract/problem.js';
import { type AnyRouteName, routeNames, routeOf } from '../../src/server/http/endpoint.js';
import { errorsOf } from '../../src/server/http/route-errors.js';
import { startPlatforms } from '../platforms/platforms.js';
import { ownOrigin } from './api-double.js';
import { authorizationIn, Browser } from './oauth/connecting.js';
import { linkToken, type Running, runningServer, typedCode } from './running.js';

const email = 'kim@mail.example';
const password = 'a rather long passphrase 4 kim';
const partnerOrigin = 'https://partner.example';
const hookSecret = 'h'.repeat(40);

/** Calls endpoints by name and holds every answer against its row, nothing more and nothing less. */
function strictClient(running: Running, reached: Set<AnyRouteName>) {
  let cookie = '';
  const call = async (
    name: AnyRouteName,
    json?: unknown,
    headers: Record<string, string> = {},
    body?: string,
  ): Promise<{ status: number; data: unknown }> => {
    const row = routeOf(name);
    const { id = '', ...rest } = (json ?? {}) as { id?: string };
    const inPath = row.path.includes('{id}');
    const query = row.method === 'GET' ? new URLSearchParams(inPath ? {} : rest).toString() : '';
    const answer = await running.send(row.method, row.path.replace('{id}', id) + (query && `?${query}`), {
      headers: { origin: ownOrigin, ...(cookie === '' ? {} : { cookie }), ...headers },
      ...(row.method === 'POST' && body === undefined ? { json: inPath ? rest : (json ?? {}) } : {}),
      ...(body === undefined ? {} : { body }),
    });
    const set = answer.headers.get('set-cookie');
    if (set !== null) cookie = set.includes('Max-Age=0') ? '' : (set.split(';')[0] ?? '');
    const text = await answer.text();
    const data: unknown = text === '' ? undefined : JSON.parse(text);
    if (answer.status >= 400) {
      const { code } = problemSchema.parse(data);
      assert.ok(errorsOf(name).includes(code), `${name} refused with ${code}, which its description does not list`);
      return { status: answer.status, data };
    }
    reached.add(name);
    assert.equal(answer.status, row.status ?? (row.output ? 200 : 204), name);
    assert.deepEqual(data, row.output?.parse(data), `${name} answers what its schema says`);
    return { status: answer.status, data };
  };
  return { call, signedIn: () => cookie !== '' };
}

suite('every endpoint on a real store', { timeout: 120_000 }, () => {
  const reached = new Set<AnyRouteName>();

  test('answers what its row says, from the invitation to the signed-in creator', async (context) => {
    const running = await runningServer(context, { mailHookSecret: hookSecret, rateLimits: 'off' });
    const { call, signedIn } = strictClient(running, reached);
    const admin = { authorization: `Bearer ${running.adminKey}` };
    const key = await running.server.createApiKey({ name: 'Partner', role: 'partner', origins: [partnerOrigin] });

    await call('getConfig');
    assert.deepEqual((await call('getSession')).data, {});
    assert.deepEqual((await call('getInvitation')).data, {});
    const { id } = (await call('invite', { email, name: 'Kim', managerName: 'Lee' }, admin)).data as { id: string };
    const csv = 'email,name\nlee@mail.example,Lee\nnobody,No\n';
    const report = await call('importInvitations', undefined, { ...admin, 'content-type': 'text/csv' }, csv);
    assert.deepEqual(
      Object.entries(report.data as object).map(([name, rows]) => [name, (rows as unknown[]).length]),
      [
        ['created', 1],
        ['rejected', 1],
      ],
    );
    await call('importInvitations', { invitations: [{ email: 'ann@mail.example', name: 'Ann' }, 7] }, admin);
    const first = linkToken(await running.mailTo(email));
    await call('inspectInvitation', { token: first });
    const pass = (seconds: number) => (running.clock.now = new Date(running.clock.now.getTime() + seconds * 1000));
    pass(70);
    await call('resendInvitation', { email });
    await running.mailTo(email, 2);
    pass(70);
    await call('resendAsAdmin', { id }, admin);
    const newest = await running.mailTo(email, 3);
    assert.equal(((await call('inspectInvitation', { token: first })).data as { state: string }).state, 'superseded');
    const events = JSON.stringify({ events: [{ kind: 'delivered', messageId: newest.messageId }] });
    const signature = signHookBody(hookSecret, Buffer.from(events), running.clock.now);
    const hook = { 'onboarding-signature': signature, 'content-type': 'application/json' };
    assert.deepEqual((await call('receiveMailEvents', undefined, hook, events)).data, { recorded: 1, ignored: 0 });
    assert.equal((await call('receiveMailEvents', undefined, hook, `${events} `)).status, 401);
    await call('listInvitations', { status: 'sent', limit: '1' }, admin);
    await call('getInvitationDetail', { id }, admin);
    assert.equal((await call('getInvitationDetail', { id: 'x' }, admin)).status, 404);

    const token = (
      await call(
        'mintEmbedToken',
        { email, origins: [partnerOrigin], actions: ['invitation:read'] },
        {
          authorization: `Bearer ${key.secret}`,
        },
      )
    ).data as { token: string };
    const embedded = { authorization: `Bearer ${token.token}`, origin: partnerOrigin };
    assert.match(JSON.stringify((await call('getInvitation', {}, embedded)).data), /"state":"sent"/);
    assert.equal((await call('requestPasswordReset', {}, embedded)).status, 403);

    await call('requestPasswordReset', { email });
    const mail = await running.mailTo(email, 4);
    await call('inspectPasswordReset', { token: linkToken(mail) });
    assert.equal((await call('verifyResetCode', { email, code: '00000000' })).status, 422);
    const typed = (await call('verifyResetCode', { email, code: typedCode(mail) })).data as { token: string };
    assert.equal((await call('completePasswordReset', { ...typed, password: 'short' })).status, 422);
    await call('completePasswordReset', { ...typed, password });
    assert.ok(signedIn());
    assert.match(JSON.stringify((await call('getSession')).data), /kim@mail\.example/);
    await call('getInvitation');
    await call('signOut');
    assert.ok(!signedIn());
    assert.equal((await call('signIn', { email, password: `${password}!` })).status, 401);
    await call('signIn', { email, password });
    const { sessions } = (await call('listSessions')).data as { sessions: { id: string; current: boolean }[] };
    assert.deepEqual(
      sessions.map(({ current }) => current),
      [true],
    );
    await call('revokeSession', { id: sessions[0]?.id });
    assert.ok(!signedIn());
    assert.equal((await call('listSessions')).status, 401);

    const listed = await call('listInvitations', { email: 'lee@mail.example' }, admin);
    const [lee] = (listed.data as { invitations: { id: string }[] }).invitations;
    const moved = await call('supersedeInvitation', { id: lee?.id, email: 'lee@other.example' }, admin);
    await call('revokeInvitation', { id: (moved.data as { id: string }).id }, admin);
    assert.equal((await call('revokeInvitation', { id: lee?.id }, admin)).status, 409);
  });

  test('answers what its row says, from the click to the connected profile', async (context) => {
    const platforms = await startPlatforms({ publicUrl: ownOrigin });
    context.after(() => platforms.close());
    const vaultKeys = [{ id: 'test', key: Buffer.alloc(32, 9).toString('base64') }];
    const running = await runningServer(context, { rateLimits: 'off', platforms: platforms.config, vaultKeys });
    const admin = { authorization: `Bearer ${running.adminKey}` };
    const person = async (address: string) => {
      const { call } = strictClient(running, reached);
      await call('invite', { email: address, name: 'Kim' }, admin);
      await call('completePasswordReset', { token: linkToken(await running.mailTo(address)), password });
      return call;
    };
    const browser = new Browser((request) => running.server.fetch(request), ownOrigin);
    const attempted = (answer: { data: unknown }) => answer.data as Attempt;
    const connect = async (call: Awaited<ReturnType<typeof person>>, platform: 'instagram' | 'facebook') => {
      const { attempt } = (await call('createAttempt', { platform })).data as StartLink;
      const { startUrl } = (await call('createStartLink', { id: attempt.id })).data as StartLink;
      const page = await browser.open(startUrl ?? '', { referer: `${ownOrigin}/profiles` });
      const { url } = authorizationIn(page);
      await browser.open((await platforms[platform].authorize(url.href, { account: 'maya' })).href);
      return attempted(await call('getAttempt', { id: attempt.id }));
    };

    const kim = await person(email);
    await kim('listPlatforms');
    const found = await connect(kim, 'instagram');
    assert.equal(found.status, 'confirming');
    const { profileId: id } = attempted(await kim('confirmAttempt', { id: found.id, visibleToManager: false }));
    await kim('setVisibility', { id, visible: true, locale: 'en', textVersion: '1' });
    const several = await connect(kim, 'facebook');
    const candidateId = several.candidates?.find(({ unavailable }) => unavailable === undefined)?.id;
    await kim('chooseCandidate', { id: several.id, candidateId });
    await kim('cancelAttempt', { id: several.id });
    assert.equal((await kim('confirmAttempt', { id: several.id, visibleToManager: false })).status, 409);

    const lee = await person('lee@mail.example');
    const conflict = await connect(lee, 'instagram');
    assert.equal(conflict.status, 'conflict');
    const transfer = (await lee('requestTransfer', { id: conflict.id })).data as Transfer;
    await lee('answerTransfer', { id: transfer.id, answer: 'withdraw' });

    await kim('handOverProfile', { id });
    const listed = (await kim('listProfiles')).data as Profiles;
    assert.deepEqual(
      listed.profiles.map(({ id: own }) => own),
      [id],
    );
    const seen = (await kim('listManagedProfiles', { email }, admin)).data as { profiles: ManagedProfile[] };
    assert.deepEqual(
      seen.profiles.map(({ handle }) => handle),
      ['mayamakes'],
    );
    await kim('disconnectProfile', { id });
    assert.equal((await kim('disconnectProfile', { id })).status, 404);
  });

  test('was reached', () => {
    assert.deepEqual([...reached].sort(), [...routeNames].sort());
  });
});
