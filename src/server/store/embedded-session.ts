import type { messages, PGlite, protocol } from '@electric-sql/pglite';
import type { PostgresQueryResult } from 'kysely';
import { type ColumnKind, decodeRow, encodeValue } from './embedded-values.js';

type Protocol = typeof protocol;
type Command = PostgresQueryResult<unknown>['command'];

/** Statements kept prepared; a longer text is parsed anew each time, as it is probably made for one call. */
const preparedMost = 500;
const preparedLongest = 4000;
const schemaChange = /^(CREATE|ALTER|DROP)\b/;

/** Speaks the wire protocol to PGlite: one call into the engine a query, statements prepared once. */
export class EmbeddedSession {
  readonly #engine: PGlite;
  readonly #protocol: Protocol;
  readonly #prepared = new Map<string, string>();
  #names = 0;
  #status = 'I';

  constructor(engine: PGlite, protocol: Protocol) {
    this.#engine = engine;
    this.#protocol = protocol;
  }

  get inTransaction(): boolean {
    return this.#status !== 'I';
  }

  /** Without parameters the text may hold several statements; the answer is then the last one's. */
  query<Row>(text: string, parameters: readonly unknown[] = []): Promise<PostgresQueryResult<Row>> {
    return this.#engine.runExclusive(async () => {
      const { serialize } = this.#protocol;
      if (parameters.length === 0) return this.#read<Row>(await this.#send(serialize.query(text)), text);
      const [statement, parse] = this.#statement(text);
      const answer = await this.#send(
        Buffer.concat([
          ...parse,
          serialize.bind({ statement, values: parameters.map(encodeValue) }),
          serialize.describe({ type: 'P' }),
          serialize.execute({}),
          serialize.sync(),
        ]),
      );
      return this.#read<Row>(answer, text);
    });
  }

  async close(): Promise<void> {
    await this.#engine.close();
  }

  #send(message: Uint8Array): Promise<messages.BackendMessage[]> {
    return this.#engine.execProtocolStream(message, { syncToFs: false, throwOnError: false });
  }

  /** The name of the prepared statement, and the messages that prepare it where that is still to be done. */
  #statement(text: string): [name: string, parse: Uint8Array[]] {
    const known = this.#prepared.get(text);
    if (known !== undefined) return [known, []];
    const { serialize } = this.#protocol;
    const keep = text.length <= preparedLongest && this.#prepared.size < preparedMost;
    const name = keep ? `s${String((this.#names += 1))}` : '';
    if (keep) this.#prepared.set(text, name);
    return [name, [serialize.parse({ name, text })]];
  }

  #read<Row>(answer: readonly messages.BackendMessage[], text: string): PostgresQueryResult<Row> {
    const { messages } = this.#protocol;
    let columns: readonly ColumnKind[] = [];
    let rows: Row[] = [];
    let done = '';
    let failure: Error | undefined;
    for (const message of answer) {
      if (message instanceof messages.DataRowMessage) rows.push(decodeRow(columns, message.fields) as Row);
      else if (message instanceof messages.RowDescriptionMessage) [columns, rows] = [message.fields, []];
      else if (message instanceof messages.CommandCompleteMessage) done = this.#completed(message.text);
      else if (message instanceof messages.DatabaseError) failure ??= message;
      else if (message instanceof messages.ReadyForQueryMessage) this.#status = message.status;
    }
    if (failure) {
      // A refused row leaves the statement prepared; a refused text, or a plan that a changed table made stale, does not.
      const prepared = answer.some(({ name }) => name === 'parseComplete' || name === 'bindComplete');
      if (!prepared) this.#prepared.delete(text);
      throw failure;
    }
    const words = done.split(' ');
    return { command: words[0] as Command, rowCount: Number(words.at(-1)) || 0, rows };
  }

  /** A changed table makes prepared answers stale, so they are prepared anew. */
  #completed(tag: string): string {
    if (schemaChange.test(tag)) this.#prepared.clear();
    return tag;
  }
}
