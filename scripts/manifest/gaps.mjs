// What a manifest leaves unsaid.

const kinds = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];

/**
 * Everything public that lacks a description, and every event whose class nobody can import, one line each.
 * @param exported what the package's root exports
 */
export function gapsIn({ modules }, exported) {
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  return declarations.flatMap((declaration) => {
    const { name, description, summary, customElement, tagName, events = [] } = declaration;
    const undescribed = kinds
      .flatMap((kind) => (declaration[kind] ?? []).map((item) => ({ kind, ...item })))
      .filter((item) => !item.description?.trim())
      .map((item) => `${name}: ${item.kind} "${item.name}" has no description`);
    const untyped = (declaration.attributes ?? [])
      .filter(({ type, fieldName }) => !type?.text || !fieldName)
      .map((attribute) => `${name}: the attribute "${attribute.name}" has no type or no property`);
    const unexported = [declaration, ...events.map(({ type }) => ({ name: type?.text }))]
      .filter((item) => typeof exported[item.name] !== 'function')
      .map((item) => `${name}: ${item.name} is not exported from the package's root`);
    return [
      ...(description?.trim() ? [] : [`${name} has no description`]),
      ...(customElement && !(summary?.trim() && tagName) ? [`${name} has no summary or no tag`] : []),
      ...undescribed,
      ...untyped,
      ...unexported,
    ];
  });
}
