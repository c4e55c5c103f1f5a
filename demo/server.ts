import { mayasPassword } from './creators.js';
import { startDemo } from './demo.js';

const first = Number(process.env['DEMO_PORT'] ?? 4170);
const demo = await startDemo({
  ports: [first, first + 1, first + 2],
  dataDir: '.data/demo',
  keep: process.env['KEEP'] === '1',
});

const lines = [
  [
    'Creator',
    demo.creatorUrl,
    `pick one of four creators and see what they see (Maya's old password: ${mayasPassword})`,
  ],
  ['Desk', demo.deskUrl, 'be a manager or the support team: invite, answer requests, ask for reconnecting'],
  ['Inbox', demo.inboxUrl, 'read the mails the server sends them, and open the links'],
  ['Partner', demo.partnerUrl, 'see the same widgets on another origin, under a strict policy'],
] as const;
console.log(lines.map(([what, url, todo]) => `  ${what.padEnd(9)}${url.padEnd(32)}${todo}`).join('\n'));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void demo.close().then(() => process.exit(0)));
}
