/** What somebody has typed before there was anybody to listen. */
export interface Typing {
  /** Tells the fields of a form, the same or another, of what has been typed. */
  readonly goOn: (form: ParentNode) => void;
}

/** Sees to it that no field loses what has been typed, nor caret, selection or focus, to the value it began with. */
export function keepTyping(form: ParentNode): Typing {
  const fields = [...form.querySelectorAll('input')].map((field) => {
    const { name, value, defaultValue } = field;
    // As long as this stands, nobody writes into the field: every writing would move the caret.
    Object.defineProperty(field, 'value', { configurable: true, get: () => value, set: () => undefined });
    return { field, name, value, typed: value !== defaultValue, focused: field.matches(':focus') };
  });
  return {
    goOn: (place) => {
      for (const { field, name, value, typed, focused } of fields) {
        Reflect.deleteProperty(field, 'value');
        const now = place.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`);
        if (!now) continue;
        if (typed && now.value !== value) now.value = value;
        if (focused && now !== field) now.focus();
        // For the widget only: the page has heard of it when it was typed.
        if (typed) now.dispatchEvent(new Event('input'));
      }
    },
  };
}
