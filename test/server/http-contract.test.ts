import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { ManagedProfile } from '../../src/contract/admin.js';
import type { Attempt, Profiles, StartLink, Transfer } from '../../src/contract/social-profiles.js';
import { signHookBody } from '../../src/server/mail/hook-signature.js';
import { problemSchema } from '../../src/contract/problem.js';
import { type AnyRouteName, routeNames, routeOf } from '../../src/server/http/endpoint.js';
import { errorsOf } from '../../src/server/http/route-errors.js';
import { newId } from '../../src/server/store/ids.js';
import { startPlatforms } from '../platforms/platforms.js';
import { ownOrigin } from './api-double.js';
import { authorizationIn, Browser } from './oauth/connecting.js';
import { linkToken, type Running, runningServer, typedCode } from './running.js';
import { until } from './until.js';

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

suite('every endpoint on a real store', () => {
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

  test('answers what its row says, at the desk', async (context) => {
    const running = await runningServer(context, { rateLimits: 'off' });
    const { call } = strictClient(running, reached);
    const admin = { authorization: `Bearer ${running.adminKey}` };
    const ana = { role: 'manager', userId: 'ana', name: 'Ana Ruiz', origins: [ownOrigin] };
    assert.equal((await call('mintDeskToken', { ...ana, origins: ['https://evil.example'] }, admin)).status, 403);
    const { token } = (await call('mintDeskToken', ana, admin)).data as { token: string };
    const desk = { authorization: `Bearer ${token}` };
    assert.equal((await call('mintDeskToken', ana, desk)).status, 401);
    assert.deepEqual((await call('getDeskUser', undefined, desk)).data, {
      role: 'manager',
      name: 'Ana Ruiz',
      approves: true,
    });
    const support = (await call('getDeskUser', undefined, admin)).data as { role: string };
    assert.equal(support.role, 'support');
    await call('invite', { email, name: 'Kim' }, desk);
    const previewed = (await call('previewImport', { csv: `email,name\n${email},Kim\nx,X` }, desk)).data;
    assert.match(JSON.stringify(previewed), /"known":"invited".*"problem"/);
    assert.equal((await call('previewImport', { csv: 'x' }, desk)).status, 400);
    const { creators } = (await call('listCreators', { search: 'kim' }, desk)).data as { creators: { id: string }[] };
    assert.equal(creators.length, 1);
    const id = await brokenProfile(running, creators[0]?.id ?? '');
    await call('nudgeCreator', { id }, desk);
    assert.equal((await call('nudgeCreator', { id }, desk)).status, 429);
    assert.match((await running.mailTo(email, 2)).subject, /kim\.creates/);
    assert.match(JSON.stringify((await call('listAudit', { limit: '5' }, admin)).data), /desk:ana.*profile\.nudge/);
  });

  test('answers what its row says, from the variation to another address, to the end of the account', async (context) => {
    const running = await runningServer(context, { rateLimits: 'off' });
    const admin = { authorization: `Bearer ${running.adminKey}` };
    const { call } = strictClient(running, reached);
    const invite = (json: object) => call('invite', { email, name: 'Kim', managerId: 'ana-7', ...json }, admin);
    await invite({});
    await call('completePasswordReset', { token: linkToken(await running.mailTo(email)), password });
    await call('signOut');
    assert.deepEqual((await call('getTalentEmail')).data, {});
    assert.deepEqual((await call('getAccount')).data, {});
    await invite({});
    const token = linkToken(await running.mailTo('kim+talent@mail.example'));
    await call('inspectTalentEmail', { token });
    assert.equal((await call('requestEmailChange', { email: 'kim@home.example' })).status, 401);
    assert.equal((await call('requestEmailChange', { email, token })).status, 422);
    await call('completePasswordReset', { token, password });
    await call('getTalentEmail');
    await call('requestEmailChange', { email: 'kim@home.example' });
    await call('withdrawEmailChange', {});
    const { id } = (await call('requestEmailChange', { email: 'kim@home.example' })).data as { id: string };

    const who = { role: 'manager', userId: 'ana-7', name: 'Ana', origins: [ownOrigin] };
    const minted = (await call('mintDeskToken', who, admin)).data as { token: string };
    const desk = { authorization: `Bearer ${minted.token}` };
    await call('getDeskUser', {}, desk);
    await call('previewImport', { csv: 'email,name\nlee@mail.example,Lee\nnobody,No\n' }, desk);
    await call('listEmailChanges', { show: 'all', limit: '10' }, desk);
    await call('answerEmailChange', { id, answer: 'reject', reason: 'policy' }, desk);
    assert.equal((await call('answerEmailChange', { id, answer: 'approve' }, desk)).status, 409);
    await call('listCreators', { search: 'kim' }, desk);
    assert.equal((await call('nudgeCreator', { id }, desk)).status, 404);

    await call('getAccount');
    await call('exportAccount', { account: 'own', password });
    assert.equal((await call('requestDeletion', { account: 'own', password: 'not that one' })).status, 401);
    await call('requestDeletion', { account: 'own', password });
    const deletionMail = await until(
      () => running.mails.find(({ text }) => text.includes('#t=del_')),
      'the mail to confirm the deletion',
    );
    const deletionToken = /#t=(del_[\w-]{43})/.exec(deletionMail.text)?.[1] ?? '';
    await call('inspectDeletion', { deletionToken });
    await call('confirmDeletion', { deletionToken });
    assert.equal((await call('requestEmailChange', { email: 'kim@home.example' })).status, 409);
    await call('cancelDeletion', { deletionToken });
    assert.equal((await call('confirmDeletion', { deletionToken })).status, 409);
  });

  test('was reached', () => {
    assert.deepEqual(
      routeNames.filter((name) => !reached.has(name)),
      [],
    );
  });
});

/** A profile of this account that its manager sees and that has stopped working. */
async function brokenProfile({ db }: Running, accountId: string): Promise<string> {
  const now = new Date();
  const id = newId(now);
  await db.updateTable('account').set({ status: 'active' }).where('id', '=', accountId).execute();
  await db
    .insertInto('social_profile')
    .values({
      tenant: 'default',
      id,
      account_id: accountId,
      platform: 'tiktok',
      platform_user_id: 'open-1',
      secondary_ids: '{}',
      handle: 'kim.creates',
      status: 'needs-reconnect',
      reason: 'expired',
      status_since: now,
      visible_to_manager: true,
      connected_at: now,
    })
    .execute();
  return id;
}
