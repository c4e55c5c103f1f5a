// What editors complete and explain while a page is written, from custom-elements.json: VS Code's custom data for HTML
// and CSS, and JetBrains' web types.
import { readFileSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

/** Markup knows nothing of what belongs to the class. */
const forMarkup = (module) => ({
  ...module,
  declarations: module.declarations.map(({ members, ...declaration }) => ({
    ...declaration,
    ...(members && { members: members.filter((member) => !member.static) }),
  })),
});

/** The elements share their parts and custom properties, and each would be offered once an element. */
const eachOnce = (items = []) => [...new Map(items.map((item) => [item.name, item])).values()];

/** Writes the three files into dist/. */
export function writeEditorData() {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const markup = { ...manifest, modules: manifest.modules.map(forMarkup) };

  const css = JSON.parse(getVsCodeCssCustomData(markup, {}));
  const webTypes = { ...JSON.parse(getWebTypesData(markup, {})), name, version };
  const { css: styles } = webTypes.contributions;
  for (const [kind, items] of Object.entries(styles)) styles[kind] = eachOnce(items);

  const files = {
    'html-custom-data.json': JSON.parse(getVsCodeHtmlCustomData(markup, {})),
    'css-custom-data.json': { ...css, properties: eachOnce(css.properties) },
    'web-types.json': webTypes,
  };
  for (const [file, data] of Object.entries(files)) writeFileSync(`dist/${file}`, `${JSON.stringify(data, null, 2)}\n`);
}
