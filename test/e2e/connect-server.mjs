// The built server in a process of its own: node connect-server.mjs CONFIG-FILE SECONDS, with a clock that is ahead.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createOnboardingServer, listen, silentLogger } from '../../dist/server/index.js';

const [file, ahead] = process.argv.slice(2);
const server = await createOnboardingServer(JSON.parse(readFileSync(file, 'utf8')), {
  log: silentLogger,
  now: () => new Date(Date.now() + Number(ahead) * 1000),
  mailer: {
    // The invitation's link is what the test needs of a mail.
    send: ({ text }) => {
      const token = /#t=(inv_[\w-]{43})/.exec(text)?.[1];
      if (token !== undefined) process.stdout.write(`mail ${token}\n`);
      return Promise.resolve({ result: 'accepted', code: '250' });
    },
    close: () => undefined,
  },
});
await server.migrate();
await server.work();
const { secret } = await server.createApiKey({ name: 'test', role: 'admin' });
const { url } = await listen(server, { host: '127.0.0.1', port: 0 });
process.stdout.write(`key ${secret}\nlistening ${url}\n`);
process.stdin.once('end', () => void server.close().then(() => process.exit(0)));
process.stdin.resume();
