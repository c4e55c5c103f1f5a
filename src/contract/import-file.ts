/** Headings as people write them, without case, spaces and signs, and the member each is for. Other columns are left out. */
export const importColumns: ReadonlyMap<string, string> = new Map([
  ['email', 'email'],
  ['emailaddress', 'email'],
  ['creatoremail', 'email'],
  ['name', 'name'],
  ['creatorname', 'name'],
  ['locale', 'locale'],
  ['language', 'locale'],
  ['managername', 'managerName'],
  ['manager', 'managerName'],
  ['managerid', 'managerId'],
]);
export const importDelimiters = [',', ';', '\t'] as const;
/** A quoted field may hold line breaks, but a forgotten quotation mark must not swallow the rest of the file. */
export const importRecordMaxLines = 10;
