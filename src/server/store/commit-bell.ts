/** Tells listeners in this process that a transaction was committed; which one, it does not know. */
export class CommitBell {
  readonly #listeners = new Set<() => void>();

  /** @returns how to stop listening. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** To be called after every statement that succeeded. */
  heard(statement: string): void {
    if (statement === 'commit') for (const listener of this.#listeners) listener();
  }
}
