import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Firefox's own remote protocol: the only one that also reaches what belongs to the browser, such as its passwords. */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<
    number,
    (answer: readonly [error: { message: string } | null, result: unknown]) => void
  >();
  #received = Buffer.alloc(0);
  #commands = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data: Buffer) => this.#take(data));
  }

  /** Connects and begins a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const marionette = new Marionette(socket);
    await marionette.send('WebDriver:NewSession', {});
    return marionette;
  }

  send(name: string, parameters: object): Promise<unknown> {
    const id = ++this.#commands;
    const message = JSON.stringify([0, id, name, parameters]);
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ([error, result]) => {
        if (error) reject(new Error(`${name}: ${error.message}`));
        else resolve(result);
      });
    });
  }

  /** Runs the body of a function, in the page or with the browser's own rights. @returns what it returns */
  async run(context: 'content' | 'chrome', body: string): Promise<unknown> {
    await this.send('Marionette:SetContext', { value: context });
    const answer = await this.send('WebDriver:ExecuteScript', { script: body, args: [], newSandbox: true });
    return (answer as { value: unknown }).value;
  }

  close(): void {
    this.#socket.destroy();
  }

  /** Messages come as `length:json`, in pieces of any size. */
  #take(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const length = Number(this.#received.subarray(0, Math.max(colon, 0)).toString());
      const end = colon + 1 + length;
      if (colon < 1 || this.#received.length < end) return;
      const message = JSON.parse(this.#received.subarray(colon + 1, end).toString()) as unknown;
      this.#received = this.#received.subarray(end);
      // The first thing that comes is a greeting.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, { message: string } | null, unknown];
      this.#waiting.get(id)?.([error, result]);
      this.#waiting.delete(id);
    }
  }
}
