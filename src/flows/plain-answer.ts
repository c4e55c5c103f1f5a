/**
 * A copy of an adapter's answer that is nothing but data. An adapter may pass on what it has not checked, and
 * `{ "toString": 1 }` cannot even be made a text. Left out are the names that every object has a meaning of its own for,
 * and those by which Lit knows what it made itself.
 * @throws where there is no such copy
 */
export const plainAnswer = <Answer>(answer: Answer): Answer =>
  answer &&
  (JSON.parse(JSON.stringify(answer), (name, value: unknown) =>
    name in {} || /^_\$|^nodeType$/.test(name) ? undefined : value,
  ) as Answer);
