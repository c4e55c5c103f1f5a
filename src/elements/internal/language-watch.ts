import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Is told whenever a `lang` or `dir` changes around it. */
export interface LanguageWatcher {
  look(): void;
}

const watchers = new Set<LanguageWatcher>();
let observer: MutationObserver | undefined;

/**
 * Tells a watcher of every change of language around the host while that is in the page, and once at the start. All
 * share one observer. Not part of what is painted first, since pages change their language later, if ever.
 */
export class LanguageWatch implements ReactiveController {
  readonly #host: Element;
  readonly #watcher: LanguageWatcher;

  constructor(host: ReactiveControllerHost & Element, watcher: LanguageWatcher) {
    this.#host = host;
    this.#watcher = watcher;
    host.addController(this);
  }

  hostConnected(): void {
    observer ??= new MutationObserver(() => watchers.forEach((each) => each.look()));
    let root: Node | undefined = this.#host.getRootNode();
    while (root) {
      observer.observe(root, { subtree: true, attributeFilter: ['lang', 'dir'] });
      root = (root as Partial<ShadowRoot>).host?.getRootNode();
    }
    watchers.add(this.#watcher);
    this.#watcher.look();
  }

  hostDisconnected(): void {
    watchers.delete(this.#watcher);
    if (watchers.size === 0) observer?.disconnect();
  }
}
