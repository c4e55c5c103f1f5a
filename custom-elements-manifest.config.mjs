/** Keeps what a user can reach: public members, published module paths, schema 2.1.0. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.schemaVersion = '2.1.0';
    const toDist = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    for (const module of customElementsManifest.modules) {
      module.path = toDist(module.path);
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) {
          declaration.members = declaration.members.filter(
            ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
          );
        }
      }
      for (const exported of module.exports ?? []) {
        if (exported.declaration?.module) exported.declaration.module = toDist(exported.declaration.module);
      }
    }
    customElementsManifest.modules = customElementsManifest.modules
      .filter((module) => module.declarations?.length || module.exports?.length)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/*/*.ts', 'src/provider/*.ts', 'src/define/*.ts'],
  exclude: ['src/elements/internal/**', 'src/**/*.styles.ts'],
  outdir: process.env.MANIFEST_OUT ?? '.',
  litelement: true,
  packagejson: false,
  plugins: [published],
};
