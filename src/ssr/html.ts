const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as the value of an attribute in double quotes. */
export const escapeAttribute = (text: string): string => text.replace(/[&<>"]/g, (found) => entities[found] ?? found);
