import { platformNames } from '../../src/contract/platforms.js';
import { mailServicesOf } from '../../src/elements/invite-status/mail-services.js';

/** One of every mail service that a widget knows by name, and one it does not know. */
const mailboxes = ['kim@gmail.com', 'kim@outlook.com', 'kim@yahoo.com', 'kim@icloud.com', 'kim@mail.example'];

/** A getter and setter that Lit has put on an element's prototype. */
type Accessor = PropertyDescriptor & ThisType<HTMLElement>;

/**
 * Notes every text that reaches the screen without a catalogue: what adapters are asked and answer, what the page gives
 * as its own texts and brand, what is typed, and what `Intl` makes.
 */
export class ShownData {
  readonly #texts = new Set<string>();
  readonly #proxies = new WeakMap<object, object>();
  readonly #stop = new AbortController();

  /** @param tags elements that take an adapter; they have to be defined. */
  constructor(tags: readonly string[]) {
    for (const tag of tags) this.#watchElement(tag);
    this.#watchIntl();
    const note = (event: Event) => {
      const [field] = event.composedPath();
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) this.note(field.value);
    };
    document.addEventListener('input', note, { capture: true, signal: this.#stop.signal });
  }

  /** Longest first, so that a text is known before a part of it. */
  get texts(): readonly string[] {
    return [...this.#texts].sort((one, other) => other.length - one.length);
  }

  /** Forgets all but the names of platforms and mail services. */
  clear(): void {
    this.#texts.clear();
    this.note(platformNames);
    this.note(mailboxes.flatMap(mailServicesOf).map(({ name }) => name));
  }

  /** Notes every text in a value, and the parts that addresses and names are shown in. */
  note(value: unknown, seen = new Set<unknown>()): void {
    if (typeof value === 'string') {
      for (const text of [value, ...partsOf(value)]) if (/\p{L}/u.test(text)) this.#texts.add(text);
    } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value);
      for (const inner of Object.values(value)) this.note(inner, seen);
    }
  }

  stop(): void {
    this.#stop.abort();
  }

  #watchElement(tag: string): void {
    const prototype = customElements.get(tag)?.prototype as object | undefined;
    if (!prototype) throw new Error(`<${tag}> is not defined.`);
    const watch = (name: string, take: (value: unknown) => unknown) => {
      const accessor: Accessor | undefined = Object.getOwnPropertyDescriptor(prototype, name);
      if (!accessor?.set) return;
      const { set } = accessor;
      const taken = function (this: HTMLElement, value: unknown) {
        set.call(this, take(value));
      };
      Object.defineProperty(prototype, name, { ...accessor, set: taken });
      this.#stop.signal.addEventListener('abort', () => Object.defineProperty(prototype, name, accessor));
    };
    const noted = (value: unknown) => {
      this.note(value);
      return value;
    };
    watch('adapter', (adapter) => this.#overheard(adapter));
    watch('messages', noted);
    watch('brand', noted);
  }

  /** The same object, and what its functions are given and give is noted. */
  #overheard<Value>(value: Value): Value {
    if (typeof value !== 'object' || value === null) return value;
    const known = this.#proxies.get(value) as Value | undefined;
    if (known) return known;
    const proxy = new Proxy<object>(value, {
      get: (target, key) => {
        const inner: unknown = Reflect.get(target, key);
        if (typeof inner !== 'function') return this.#overheard(inner);
        return (...given: unknown[]) => {
          this.note(given);
          const result: unknown = Reflect.apply(inner, target, given);
          const note = (answer: unknown) => this.note(answer);
          if (result instanceof Promise) void result.then(note, note);
          return result;
        };
      },
    });
    this.#proxies.set(value, proxy);
    return proxy as Value;
  }

  #watchIntl(): void {
    const kinds = [Intl.NumberFormat, Intl.DateTimeFormat, Intl.RelativeTimeFormat, Intl.ListFormat, Intl.DisplayNames];
    for (const { prototype } of kinds) {
      const name = 'of' in prototype ? 'of' : 'format';
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      if (!own) continue;
      const note = <Result>(result: Result): Result => {
        this.note(result);
        return result;
      };
      Object.defineProperty(prototype, name, {
        configurable: true,
        get(this: object) {
          const format = (own.get?.call(this) ?? own.value) as (...given: unknown[]) => unknown;
          return (...given: unknown[]) => note<unknown>(format.call(this, ...given));
        },
      });
      this.#stop.signal.addEventListener('abort', () => void Object.defineProperty(prototype, name, own));
    }
  }
}

/** `kim+talent@mail.example` is also shown as `kim`, `+talent` and `@mail.example`; of a name, the initial. */
function partsOf(text: string): string[] {
  const [mailbox, domain] = text.split('@');
  const address =
    domain && !/\s/.test(text) ? [domain, `@${domain}`, mailbox ?? '', ...(mailbox ?? '').split(/(?=\+)/)] : [];
  return [...address, Array.from(text)[0]?.toUpperCase() ?? ''];
}
