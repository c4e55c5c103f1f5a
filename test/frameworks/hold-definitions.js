// Runs in a page before its scripts: definitions wait until they are wanted, as those of a module that comes late.
const waiting = new Map();
const { define } = customElements;

customElements.define = (tag, elementClass) => void waiting.set(tag, elementClass);

globalThis.defineNow = () => {
  customElements.define = define;
  for (const [tag, elementClass] of waiting) customElements.define(tag, elementClass);
};
