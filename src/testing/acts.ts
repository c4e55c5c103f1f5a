import { findIn } from './seen.js';
import { drawn, type Patience, until } from './steps.js';

/** Types an address into the field that asks for one. @throws {Error} where no such field comes in time. */
export const fillEmail = (widget: Element, email: string, patience?: Patience): Promise<void> =>
  fill(widget, 'e-mail address', 'input[type=email]:not([readonly])', email, patience);

/** Types a password, new or current. @throws {Error} where no such field comes in time. */
export const fillPassword = (widget: Element, password: string, patience?: Patience): Promise<void> =>
  fill(widget, 'password', 'input[name=password], input[autocomplete$=-password]', password, patience);

/** Types the code of a mail. @throws {Error} where no such field comes in time. */
export const fillCode = (widget: Element, code: string, patience?: Patience): Promise<void> =>
  fill(widget, 'code', 'input[autocomplete=one-time-code]', code, patience);

/**
 * Presses the main button of the step, once it can be pressed.
 * @returns when the widget has drawn what comes of that at once; wait for an answer with `whenStep`.
 * @throws {Error} where there is no such button in time.
 */
export async function submit(widget: Element, patience?: Patience): Promise<void> {
  const usable = 'button[part~=submit-button]:not([aria-disabled=true])';
  const button = await until(
    widget,
    'had no main button that can be pressed',
    patience,
    () => findIn(widget, `form ${usable}`) ?? findIn(widget, usable),
  );
  button.click();
  await drawn(widget);
}

/** As a person would: focus first, then the text, heard by whoever listens. */
async function fill(widget: Element, what: string, selector: string, text: string, patience?: Patience): Promise<void> {
  const field = await until(widget, `showed no field for ${what}`, patience, () => findIn(widget, selector));
  field.focus();
  Object.assign(field, { value: text });
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn(widget);
}
