import { assert, fixture } from '@open-wc/testing';
import { LitElement } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { memoryDesk } from '../../src/adapters/memory/desk.js';
import { memoryAdapter } from '../../src/adapters/memory.js';
import * as root from '../../src/index.js';
import { declarationOf, declared, declaredEventClasses, names } from './manifest.js';

type ElementClass = typeof LitElement & { define(): void };
const exported: Readonly<Record<string, unknown>> = root;
const adapters: Readonly<Record<string, object>> = { 'onboarding-desk': memoryDesk() };

const fieldsOf = (tag: string) =>
  (declarationOf(tag).members ?? []).flatMap((member) => (member.kind === 'field' && !member.static ? [member] : []));

/** What stands for itself in an attribute of this type. */
function sampleOf(type: string, plain: string | undefined): string {
  if (type.startsWith('number')) return '5';
  const other = [...type.matchAll(/'([^']*)'/g)].map(([, word]) => word).find((word) => word !== plain);
  return other ?? 'https://api.example';
}

const valueOf = (element: object, name: string): unknown => Reflect.get(element, name);

for (const [tag, declaration] of declared) {
  describe(`<${tag}> and the manifest`, () => {
    const elementClass = exported[declaration.name] as ElementClass;
    before(() => elementClass.define());
    const make = () => document.createElement(tag);

    it('observes the attributes that stand there', () => {
      assert.deepEqual([...elementClass.observedAttributes].sort(), names(declaration.attributes));
    });

    for (const { name, type, default: plain, fieldName = '' } of declaration.attributes ?? []) {
      it(`reads ${name} into ${fieldName}`, () => {
        const element = make();
        const before = valueOf(element, fieldName);
        if (plain !== undefined) assert.equal(String(before), plain);
        const sample = sampleOf(type?.text ?? '', plain);
        element.setAttribute(name, sample);
        assert.equal(String(valueOf(element, fieldName)), sample);
      });
    }

    for (const { name, readonly, default: plain } of fieldsOf(tag)) {
      it(`has ${name}${readonly ? ', which cannot be set' : ''}`, () => {
        const element = make();
        assert.isTrue(name in element);
        if (plain === undefined) {
          if (!readonly) assert.isUndefined(valueOf(element, name));
        } else if (/^(\d+|'.*')$/.test(plain)) {
          assert.equal(String(valueOf(element, name)), plain.replaceAll("'", ''));
        }
        const before = valueOf(element, name);
        assert.equal(Reflect.set(element, name, 'anything'), !readonly);
        if (readonly) assert.equal(valueOf(element, name), before);
      });
    }

    it('has no public member that does not stand there', () => {
      const known = [...names(declaration.members), 'constructor'];
      const own = Object.entries(Object.getOwnPropertyDescriptors(elementClass.prototype));
      const lifecycle = new Set([
        ...Object.getOwnPropertyNames(LitElement.prototype),
        ...Object.getOwnPropertyNames(Object.getPrototypeOf(LitElement.prototype)),
      ]);
      const unsaid = own.map(([name]) => name).filter((name) => !known.includes(name) && !lifecycle.has(name));
      assert.deepEqual(unsaid, []);
    });

    it('writes nothing onto its host, whatever is set', async () => {
      const name = unsafeStatic(tag);
      const adapter = adapters[tag] ?? memoryAdapter();
      const element = await fixture<LitElement>(html`<${name} .adapter=${adapter}></${name}>`);
      for (const { fieldName = '', type } of declaration.attributes ?? []) {
        Reflect.set(element, fieldName, sampleOf(type?.text ?? '', undefined));
      }
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
      await element.updateComplete;
      assert.deepEqual(element.getAttributeNames(), []);
    });
  });
}

describe('events and the manifest', () => {
  const events = [...declared.values()].flatMap(({ events = [] }) => events);
  const classes = Object.keys(exported).filter((name) => name.endsWith('Event'));

  it('are the same', () => {
    assert.deepEqual([...new Set(events.map(({ type }) => type.text))].sort(), classes.sort());
    assert.deepEqual([...new Set(declaredEventClasses)].sort(), classes.sort());
  });

  for (const { name, type, description = '' } of events) {
    it(`${name} is what it says`, () => {
      const EventClass = exported[type.text] as new (...words: unknown[]) => Event & { readonly detail: unknown };
      const event = new EventClass([], [], [], []);
      assert.equal(event.type, name);
      assert.isTrue('detail' in event);
      assert.deepEqual({ bubbles: event.bubbles, composed: event.composed }, { bubbles: true, composed: true });
      assert.equal(event.cancelable, /\bcancelable\b/.test(description), 'cancelable');
    });
  }
});

describe('custom properties and the manifest', () => {
  const properties = [...declared.values()].flatMap(({ cssProperties = [] }) => cssProperties);

  it('have defaults of the syntax they name', () => {
    const told = { '<color>': 'color', '<length>': 'width' } as const;
    const odd = properties.filter(({ syntax, default: plain = '' }) => {
      const standard = told[syntax as keyof typeof told] as string | undefined;
      return standard !== undefined && !CSS.supports(standard, plain);
    });
    assert.deepEqual(
      odd.map(({ name, default: plain }) => `${name}: ${plain ?? ''}`),
      [],
    );
  });

  it('mean the same wherever they stand', () => {
    const syntaxes = new Map<string, Set<string | undefined>>();
    for (const { name, syntax } of properties) {
      syntaxes.set(name, (syntaxes.get(name) ?? new Set()).add(syntax));
    }
    assert.deepEqual(
      [...syntaxes].filter(([, found]) => found.size > 1),
      [],
    );
  });
});
