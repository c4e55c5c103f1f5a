// What stands in cdn/ under a name of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const classes = {
  'invite-status': 'InviteStatusElement',
  'reset-password-form': 'ResetPasswordFormElement',
  'connect-social-profile': 'ConnectSocialProfileElement',
  'talent-email-notice': 'TalentEmailNoticeElement',
  'onboarding-desk': 'OnboardingDeskElement',
};
/** Tags that have a file. */
export const widgets = Object.keys(classes);
const creators = widgets.filter((tag) => tag !== 'onboarding-desk');

const from = (path) => JSON.stringify(join(root, 'src', path));
const provider = `export { OnboardingProviderElement } from ${from('provider/onboarding-provider.ts')};`;
const widget = (tag) => `export { ${classes[tag]} } from ${from(`elements/${tag}/${tag}.ts`)};`;

/** A module that registers the provider and these widgets, and gives their classes. */
function registering(tags) {
  const exported = [provider, ...tags.map(widget)];
  const names = ['OnboardingProviderElement', ...tags.map((tag) => classes[tag])];
  const imported = exported.map((line) => line.replace('export', 'import'));
  return [...imported, ...names.map((name) => `${name}.define();`), `export { ${names.join(', ')} };`].join('\n');
}
const all = (path) => `export * from ${from(`${path}.ts`)};`;

/** Source texts of the entries, by file name without its ending. */
export const entries = {
  ...Object.fromEntries(widgets.map((tag) => [tag, registering([tag])])),
  'onboarding-provider': registering([]),
  onboarding: registering(creators),
  hydrate: `import ${from('hydrate.ts')};`,
  http: all('adapters/http'),
  desk: all('adapters/desk'),
  demo: [all('provider/demo'), all('adapters/memory'), all('adapters/scenarios')].join('\n'),
};

/** Names that pages import by an import map, as in npm, and their files. */
export const importNames = {
  'creator-onboarding/define': 'onboarding.js',
  ...Object.fromEntries(
    [...widgets, 'onboarding-provider'].map((tag) => [`creator-onboarding/define/${tag}`, `${tag}.js`]),
  ),
  'creator-onboarding/hydrate': 'hydrate.js',
  'creator-onboarding/adapters/http': 'http.js',
  'creator-onboarding/adapters/desk': 'desk.js',
  'creator-onboarding/adapters/memory': 'demo.js',
  'creator-onboarding/adapters/scenarios': 'demo.js',
};

/** Files of the registered languages below src/i18n/, without their ending. */
const registry = readFileSync(join(root, 'src/i18n/registry.ts'), 'utf8');
export const languageFiles = [...registry.matchAll(/import\('\.\/([\w-]+(?:\/index)?)\.js'\)/g)].flatMap(([, path]) => {
  if (!path.endsWith('/index')) return [path];
  const tag = path.slice(0, -'/index'.length);
  return readdirSync(join(root, 'src/i18n', tag)).map((file) => `${tag}/${file.replace(/\.ts$/, '')}`);
});
