/** When Meta switches versions of its Graph API off, by its changelog as of November 2026; a month where no day is said. */
const ends: Readonly<Record<string, string>> = {
  'v20.0': '2026-09-24',
  'v21.0': '2027-01',
  'v22.0': '2027-05',
  'v23.0': '2027-10',
  'v24.0': '2028-02',
  'v25.0': '2028-07-29',
};
const oldest = 20;
const notice = 90 * 24 * 60 * 60 * 1000;

/** @returns `undefined` where a version has some time left, or none is known here */
export function graphVersionEnd(
  version: string,
  now: Date,
): { readonly state: 'over' | 'ending'; readonly on: string } | undefined {
  const on = ends[version] ?? (Number(version.slice(1)) < oldest ? ends[`v${oldest}.0`] : undefined);
  if (on === undefined) return undefined;
  const left = new Date(on).getTime() - now.getTime();
  if (left > notice) return undefined;
  // Within its last month a version may have some days left.
  const month = now.toISOString().slice(0, on.length);
  return { state: left > 0 || month === on ? 'ending' : 'over', on };
}
