import type { LitElement, ReactiveController } from 'lit';
import { LightForm, type ShownForm } from '../elements/internal/light-form.js';
import { LocaleController } from '../elements/internal/locale-controller.js';
import { type ElementClass, elements, type WidgetTag } from './elements.js';

const controllersOf = new WeakMap<object, ReactiveController[]>();
const prepared = new WeakSet<ElementClass>();

/** An instance that is drawn once and never connected. */
export interface DrawnElement {
  readonly element: LitElement;
  /** What its shadow root shows. */
  readonly content: unknown;
  /** The form among its own children, where it has one. */
  readonly form: ShownForm | undefined;
}

/**
 * Draws a widget's first step.
 * @param attributes by name; `lang` and `dir` decide language and direction.
 * @param properties set before it is drawn.
 */
export async function drawElement(
  tag: WidgetTag,
  attributes: ReadonlyMap<string, string>,
  properties: object,
): Promise<DrawnElement> {
  const elementClass = prepare(await elements[tag]());
  // Lit asks for these, as a registry does, before it makes an instance.
  const { observedAttributes } = elementClass;
  const element = new elementClass();
  for (const [name, value] of attributes) {
    element.setAttribute(name, value);
    if (observedAttributes.includes(name)) element.attributeChangedCallback(name, null, value);
  }
  Object.assign(element, properties);
  const controllers = controllersOf.get(element) ?? [];
  for (const controller of controllers) {
    if (!(controller instanceof LocaleController)) continue;
    controller.look();
    await controller.prepare();
  }
  const form = controllers.find((controller) => controller instanceof LightForm)?.shown();
  return { element, content: (element as unknown as { render(): unknown }).render(), form };
}

/** Gives instances what a server has not: surroundings, which here are the element itself, and a list of their parts. */
function prepare(elementClass: ElementClass): ElementClass {
  if (prepared.has(elementClass)) return elementClass;
  prepared.add(elementClass);
  elementClass.addInitializer((element) => {
    const controllers: ReactiveController[] = [];
    controllersOf.set(element, controllers);
    Object.assign(element, {
      addController: (controller: ReactiveController) => void controllers.push(controller),
      closest: (selector: string) => (element.hasAttribute(selector.slice(1, -1)) ? element : null),
      getRootNode: () => ({}),
    });
  });
  return elementClass;
}
