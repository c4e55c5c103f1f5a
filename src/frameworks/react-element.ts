import {
  createElement,
  forwardRef,
  type ForwardRefExoticComponent,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';

/** What the manifest says of an element, as far as React has to know it. */
export interface ElementShape {
  /** The component's name. */
  readonly name: string;
  readonly tag: string;
  /** Each property a page may set, with its attribute; `null`: it has none. */
  readonly properties: Readonly<Record<string, string | null>>;
  /** The event behind each handler: `{ onPasswordSet: 'password-set' }`. */
  readonly events: Readonly<Record<string, string>>;
}

type Props = Readonly<Record<string, unknown>>;
type Handler = (event: Event) => void;

/** Servers have nothing to lay out, and React 18 would warn of the attempt. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Wraps an element for React 18 and newer: properties are set and handlers are live before the first paint, after
 * hydration too, where React itself attaches no listener of a custom element.
 */
export function elementComponent<E extends HTMLElement>(
  elementClass: { define(): void },
  shape: ElementShape,
): ForwardRefExoticComponent<Props & RefAttributes<E>> {
  const { name, tag, properties, events } = shape;
  const Wrapper = forwardRef<E, Props>((props, ref) => {
    const element = useRef<E>(null);
    const committed = useRef<Props>({});

    useBeforePaint(() => {
      // Not before: a form that the element puts into the page would not be in the server's markup.
      elementClass.define();
      const listening = new AbortController();
      for (const [handler, type] of Object.entries(events)) {
        const tell = (event: Event): void => (committed.current[handler] as Handler | undefined)?.(event);
        element.current?.addEventListener(type, tell, { signal: listening.signal });
      }
      return () => listening.abort();
    }, []);

    useBeforePaint(() => {
      const before = committed.current;
      committed.current = props;
      for (const property of Object.keys(properties)) {
        if (!element.current || Object.is(before[property], props[property])) continue;
        // A prop that is taken back leaves the property as an element has it that nobody has set anything on.
        const source = props[property] === undefined ? document.createElement(tag) : props;
        Reflect.set(element.current, property, Reflect.get(source, property));
      }
    });

    useImperativeHandle<E | null, E | null>(ref, () => element.current, []);
    return createElement(tag, { ...attributesOf(props, shape), ref: element });
  });
  Wrapper.displayName = name;
  return Wrapper;
}

/** What goes into the markup, on a server as in the browser. */
function attributesOf(props: Props, { properties, events }: ElementShape): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    if (Object.hasOwn(events, name)) continue;
    const attribute = Object.hasOwn(properties, name) ? properties[name] : (renamed[name] ?? name);
    // React 18 would write `hidden="false"`, which hides.
    if (attribute && !(value === false && !/^(aria|data)-|^(draggable|spellCheck|contentEditable)$/.test(name))) {
      attributes[attribute] = value;
    }
  }
  return attributes;
}

/** React 18 knows these names on its own elements only. */
const renamed: Readonly<Record<string, string>> = { className: 'class' };
