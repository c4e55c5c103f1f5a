import { withStyles } from './scripts/manifest/custom-properties.mjs';
import { stringUnionsOf } from './scripts/manifest/string-unions.mjs';

const toDist = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** The tag an element is defined under unless a page wants another: the default of its `static define(tag = '…')`. */
function tagOf({ customElement, members = [] }) {
  const define = customElement && members.find(({ name, static: isStatic }) => isStatic && name === 'define');
  return define?.parameters?.[0]?.default?.replaceAll(/['"]/g, '');
}

/** What every element has and no source comment could say better. */
const described = {
  version: 'The version of the package that the class is from.',
};

const stringUnions = stringUnionsOf('src/index.ts');

/** A field whose type is the name of a union of strings, with these strings: whoever reads a table cannot look it up. */
function withWords(member) {
  const words = member.kind === 'field' && stringUnions.get(member.type?.text);
  if (!words) return member;
  const description = `${member.description} Its type is \`${member.type.text}\`.`;
  return { ...member, type: { text: words }, description };
}

/** Public members, without what only the sources know. */
function publicMembers(members) {
  return members
    .filter(({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'))
    .map(({ privacy: _, inheritedFrom: __, ...member }) => ({ description: described[member.name], ...member }))
    .map(({ default: value, ...member }) => ({ ...member, ...(value && value !== member.name && { default: value }) }))
    .map(withWords);
}

function publishedElement(element, path) {
  const { members, attributes = [], events = [], cssProperties = [] } = element;
  return {
    ...element,
    tagName: tagOf(element),
    members: publicMembers(members),
    // An attribute is a text: its default has no quotes.
    attributes: attributes.map(({ default: value, ...attribute }) => ({
      ...attribute,
      ...(value && { default: value.replaceAll("'", '') }),
    })),
    events: events
      // Where an event class takes an argument, the analyzer names a second event after it.
      .filter(({ description }) => description)
      .map((event) => ({ ...event, description: `${event.description} Bubbles, and leaves shadow roots.` })),
    cssProperties: withStyles(cssProperties, path),
  };
}

/** An event as a page meets it: the base classes are the elements' own. */
const publishedEvent = ({ kind, name, description, detail }) => ({
  kind,
  name,
  description,
  superclass: { name: 'Event', package: 'global:' },
  members: [
    {
      kind: 'field',
      name: 'detail',
      readonly: true,
      type: { text: detail ?? 'null' },
      description: 'What is told. It holds no secret and nothing personal.',
    },
  ],
});

/** The module that registers an element. */
const definition = ({ name, tagName }, module) => ({
  kind: 'javascript-module',
  path: `dist/define/${tagName}.js`,
  declarations: [],
  exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module } }],
});

/** Notes what an event class tells: the argument it gives its base class. */
const eventDetails = {
  name: 'event-details',
  analyzePhase({ ts, node, moduleDoc }) {
    if (node.kind !== ts.SyntaxKind.ClassDeclaration) return;
    const declaration = moduleDoc.declarations.find(({ name }) => name === node.name?.getText());
    const [argument] = node.heritageClauses?.[0]?.types[0]?.typeArguments ?? [];
    if (!declaration || !argument) return;
    const text = argument.getText().replaceAll(/\/\*\*.*?\*\//gs, '');
    declaration.detail = text.replaceAll(/\s+/g, ' ').trim();
  },
};

/** Keeps what a user can reach: elements, events, public members, published module paths, schema 2.1.0. */
const onlyPublished = {
  name: 'only-published',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.schemaVersion = '2.1.0';
    const elements = customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations.filter(tagOf));
    const eventClasses = new Set(elements.flatMap(({ events = [] }) => events.map(({ type }) => type?.text)));
    const modules = customElementsManifest.modules.flatMap((module) => {
      const path = toDist(module.path);
      const declarations = (module.declarations ?? []).flatMap((declaration) => {
        if (tagOf(declaration)) return [publishedElement(declaration, module.path)];
        return eventClasses.has(declaration.name) ? [publishedEvent(declaration)] : [];
      });
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
  exclude: ['src/elements/internal/!(talent-email-open-event|track-event).ts', 'src/**/*.styles.ts'],
  outdir: process.env.MANIFEST_OUT ?? '.',
  litelement: true,
  packagejson: false,
  plugins: [eventDetails, onlyPublished],
};
