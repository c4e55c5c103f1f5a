import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from './after-paint.js';

/** What the controller needs of a flow. */
export interface WatchedFlow {
  readonly state: object;
  subscribe(listener: () => void): () => void;
  close(): void;
}

/** What an element says of its flow. */
export interface FlowSource<Api extends object, F extends WatchedFlow> {
  /** The column of the adapter in use; another one makes another flow. */
  readonly api: () => Api | undefined;
  readonly create: (api: Api) => F;
  /** Begins the flow's work, after the first paint. */
  readonly start: (flow: F) => unknown;
  /** Called after each change of state, before the host renders it. */
  readonly changed?: (flow: F) => void;
}

/**
 * Holds an element's one flow: made when there is an adapter, started after the paint, watched, closed when the
 * element leaves the page for good, made anew when it comes back. Moving the element keeps it.
 */
export class FlowController<Api extends object, F extends WatchedFlow> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #source: FlowSource<Api, F>;
  #api: Api | undefined;
  #flow: F | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, source: FlowSource<Api, F>) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  get flow(): F | undefined {
    return this.#flow;
  }

  get state(): F['state'] | undefined {
    return this.#flow?.state;
  }

  /** Drops the flow; a new one is made at the next update. For when the input it was started with has changed. */
  reset(): void {
    this.#unsubscribe?.();
    this.#flow?.close();
    this.#flow = this.#api = this.#unsubscribe = undefined;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    // A last update may come after the element has left the page: nothing may begin there.
    const api = this.#host.isConnected ? this.#source.api() : undefined;
    if (api === this.#api) return;
    this.reset();
    this.#api = api;
    if (!api) return;
    const flow = this.#source.create(api);
    this.#flow = flow;
    this.#unsubscribe = flow.subscribe(() => {
      this.#source.changed?.(flow);
      this.#host.requestUpdate();
    });
    void afterPaint().then(() => {
      if (flow === this.#flow) this.#source.start(flow);
    });
  }

  hostDisconnected(): void {
    // A move takes the element out and puts it back within one task.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.reset();
    });
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }
}
