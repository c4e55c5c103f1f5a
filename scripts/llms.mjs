// Writes llms.txt, the public interface in one page, from the manifest, the package and the guides; without --write it
// only says whether the file is what it would write.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const read = (path) => readFileSync(path, 'utf8');
const { name, version, description, exports } = JSON.parse(read('package.json'));
const { modules } = JSON.parse(read('custom-elements.json'));
const declarations = modules.flatMap(({ declarations: found = [] }) => found);
const elements = declarations
  .filter(({ tagName }) => tagName)
  .sort((a, b) => Number(b.tagName === 'onboarding-provider') - Number(a.tagName === 'onboarding-provider'));
const widgets = elements.filter(({ tagName }) => tagName !== 'onboarding-provider');
/** Bytes; a reader's memory is short. */
const budget = 20_000;

const code = (text) => `\`${text}\``;
const isPlain = ({ name: field, static: isStatic, attribute, kind }) =>
  kind === 'field' && !isStatic && !attribute && field;
const isState = ({ name: field, kind }) => kind === 'field' && field === 'state';
const isCancelable = ({ description: text }) => /\bcancelable\b/.test(text);
const valuesOf = ({ text }) =>
  text
    .split(' | ')
    .map((value) => code(value.replaceAll("'", '')))
    .join(', ');
const sentence = (text) => text.replaceAll(/\s+/g, ' ').replace(' Bubbles, and leaves shadow roots.', '').trim();

/** What all widgets have is said once. */
const everywhere = (kind) =>
  widgets
    .map((widget) => (widget[kind] ?? []).map(({ name: item }) => item))
    .reduce((all, items) => all.filter((item) => items.includes(item)));
const tokens = new Map(widgets.flatMap(({ cssProperties = [] }) => cssProperties.map((token) => [token.name, token])));
const common = Object.fromEntries(['slots', 'cssParts', 'cssStates'].map((kind) => [kind, everywhere(kind)]));
const line = (label, items) => (items.length > 0 ? [`- ${label}: ${items.join(', ')}`] : []);

function section({ tagName, name: className, summary, attributes = [], members = [], events = [], ...looks }) {
  const own = (kind) =>
    (looks[kind] ?? []).map(({ name: item }) => item).filter((item) => item && !common[kind].includes(item));
  return [
    `### <${tagName}>`,
    '',
    `${summary} Class ${code(className)}; import ${code(`${name}/define/${tagName}`)}.`,
    '',
    ...attributes.map(
      (item) =>
        `- attribute ${code(item.name)} (property ${code(item.fieldName)}, ${code(item.type.text)}): ${sentence(item.description)}`,
    ),
    ...line(
      'properties, by script only',
      members
        .filter((member) => isPlain(member) && !isState(member))
        .map(({ name: field, readonly }) => code(field) + (readonly ? ' (read-only)' : '')),
    ),
    ...members
      .filter(isState)
      .map(
        ({ type, description }) =>
          `- property ${code('state')} (read-only): ${valuesOf(type)}. ${sentence(description)}`,
      ),
    ...line(
      'events',
      events.map((event) => code(event.name) + (isCancelable(event) ? '*' : '')),
    ),
    ...line('slots besides those of all', own('slots').map(code)),
    ...line('parts besides those of all', own('cssParts').map(code)),
    ...line('states besides those of all', own('cssStates').map(code)),
    '',
  ].join('\n');
}

const guides = readdirSync('docs/guides')
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .map((file) => `- [${/^# (.*)$/m.exec(read(`docs/guides/${file}`))?.[1]}](docs/guides/${file})`);

const text = `# ${name} ${version}

> ${description}

Every widget works inside \`<onboarding-provider>\`, which names the backend: \`base-url\` for the package's own server, \`adapter\` for your own, \`demo\` for none. Importing \`${name}\` registers nothing; \`${name}/define\` registers the creators' widgets and the provider, \`${name}/define/<tag>\` one.

## Start

With a bundler:

\`\`\`html
<script type="module">
  import '${name}/define/onboarding-provider';
  import '${name}/define/reset-password-form';
</script>
<onboarding-provider demo><reset-password-form></reset-password-form></onboarding-provider>
\`\`\`

Without one, from a copy of the package's folder \`cdn/\`:

\`\`\`html
<script type="module" src="/onboarding/loader.js"></script>
<onboarding-provider demo><invite-status></invite-status></onboarding-provider>
\`\`\`

With a backend and other words:

<!-- in: <onboarding-provider></onboarding-provider> -->

\`\`\`ts
import '${name}/define';
import { httpAdapter } from '${name}/adapters/http';

const provider = document.querySelector('onboarding-provider');
const widget = document.createElement('invite-status');
widget.messages = { en: { invitation: { askTitle: 'Where is your invitation?' } } };
widget.addEventListener('invite-continue', (event) => event.preventDefault());
provider?.append(widget);
if (provider) provider.adapter = httpAdapter({ baseUrl: 'https://onboarding.example' });
\`\`\`

Tokens of links are properties, never attributes. Events marked * are cancelable and come before the action. All events bubble and leave shadow roots; \`onboarding-track\` tells every step and action without personal data, as \`{ widget, step, action, outcome, ms }\`.

## Elements

All widgets have: slots ${common.slots.map(code).join(', ')}; parts ${common.cssParts.map(code).join(', ')}; states, for \`:state()\`, ${common.cssStates.map(code).join(', ')}.

${elements.map(section).join('\n')}
## Tokens

CSS custom properties, on the page or on a widget; themes in \`${name}/themes/default.css\`, \`warm.css\`, \`dense.css\`.

${[...tokens.values()].map(({ name: token, description: about }) => `- ${code(token)}: ${sentence(about)}`).join('\n')}

\`\`\`css
:root {
  --onboarding-accent: light-dark(#7a1f5c, #ffb0dd);
}
invite-status::part(submit-button) {
  border-radius: 999px;
}
\`\`\`

## Modules

${Object.keys(exports)
  .filter((path) => path !== '.' && !path.endsWith('.json'))
  .map((path) => `- ${code(path.replace('.', name))}`)
  .join('\n')}

Adapters: \`httpAdapter\` (adapters/http), \`deskAdapter\` (adapters/desk, for \`<onboarding-desk>\`), \`memoryAdapter\` (adapters/memory, with \`invitationScenarios\` and its like of adapters/scenarios). Your own is an object of the type \`OnboardingAdapter\`; it rejects with \`OnboardingError\`.

## Guides

${guides.join('\n')}
`;

if (Buffer.byteLength(text) > budget) {
  console.error(`llms.txt has ${Buffer.byteLength(text)} bytes, more than ${budget}.`);
  process.exit(1);
}
if (process.argv.includes('--write')) writeFileSync('llms.txt', text);
else if (read('llms.txt') !== text) {
  console.error('llms.txt is not what the manifest and the guides say: run `npm run llms` and commit it.');
  process.exit(1);
}
console.log(`llms.txt: ${Buffer.byteLength(text)} bytes`);
