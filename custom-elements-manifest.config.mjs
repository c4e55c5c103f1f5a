const toDist = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** The tag an element is defined under unless a page wants another: the default of its `static define(tag = '…')`. */
function tagOf({ customElement, members = [] }) {
  const define = customElement && members.find(({ name, static: isStatic }) => isStatic && name === 'define');
  return define?.parameters?.[0]?.default?.replaceAll(/['"]/g, '');
}

/** What pages meet: the elements and their events. The rest of their folders is the elements' own. */
const isPublic = ({ customElement, kind, name }) => customElement || (kind === 'class' && name.endsWith('Event'));

function published(declaration) {
  const tagName = tagOf(declaration);
  const members = declaration.members?.filter(
    ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
  );
  // Where an event class takes an argument, the analyzer names a second event after it.
  const events = declaration.events?.filter(({ description }) => description);
  return { ...declaration, ...(members && { members }), ...(events && { events }), ...(tagName && { tagName }) };
}

/** The module that registers an element. */
const definition = ({ name, tagName }, module) => ({
  kind: 'javascript-module',
  path: `dist/define/${tagName}.js`,
  declarations: [],
  exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module } }],
});

/** Keeps what a user can reach: elements, events, public members, published module paths, schema 2.1.0. */
const onlyPublished = {
  name: 'only-published',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.schemaVersion = '2.1.0';
    const modules = customElementsManifest.modules.flatMap((module) => {
      const path = toDist(module.path);
      const declarations = (module.declarations ?? []).filter(isPublic).map(published);
      if (declarations.length === 0) return [];
      const names = new Set(declarations.map(({ name }) => name));
      const exports = (module.exports ?? [])
        .filter(({ declaration }) => names.has(declaration.name))
        .map((exported) => ({ ...exported, declaration: { ...exported.declaration, module: path } }));
      const elements = declarations.filter(({ tagName }) => tagName);
      return [{ ...module, path, declarations, exports }, ...elements.map((element) => definition(element, path))];
    });
    customElementsManifest.modules = modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/*/*.ts', 'src/provider/*.ts', 'src/define/*.ts'],
  exclude: ['src/elements/internal/**', 'src/**/*.styles.ts'],
  outdir: process.env.MANIFEST_OUT ?? '.',
  litelement: true,
  packagejson: false,
  plugins: [onlyPublished],
};
