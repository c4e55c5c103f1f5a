import type { CSSResult } from 'lit';

// What somebody would write by hand for the same first step: the same elements, texts and style sheets, two listeners,
// and no library. Templates are cloned, sheets are shared.

export const sheets = (styles: readonly CSSResult[]): CSSStyleSheet[] =>
  styles.flatMap(({ styleSheet }) => (styleSheet ? [styleSheet] : []));

export function template(markup: string): DocumentFragment {
  const element = document.createElement('template');
  element.innerHTML = markup.replace(/>\s*\n\s*/g, '>').replace(/\s*\n\s*/g, ' ');
  return element.content;
}

export const hint = 'The exact address that was invited. It may contain “+talent”.';
const wholeAddress = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

export const step = (icon: string, path: string, title: string, text: string, content: string): string => `
  <section class="root" lang="en" dir="ltr" aria-busy="false">
    <div class="head">
      <span class="badge ${icon}"><svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"></path></svg></span>
      <div part="heading" role="heading" aria-level="2" aria-describedby="text" tabindex="-1"><slot name="heading">${title}</slot></div>
    </div>
    <slot name="intro"></slot>
    <p part="text" id="text">${text}</p>
    ${content}
    <slot name="footer"></slot>
    <div class="spoken" role="status"></div>
    <div class="spoken" role="alert"></div>
  </section>`;

/** Checks the address when it is sent, and takes the complaint back when it is edited. */
export function listen(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const help = form.querySelector('[part=hint]');
  if (!input || !help) return;
  const say = (fault: string) => {
    input.setAttribute('aria-invalid', String(fault !== ''));
    help.setAttribute('part', fault ? 'error' : 'hint');
    help.textContent = fault || hint;
  };
  input.addEventListener('input', () => say(''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    say(wholeAddress.test(input.value.trim()) ? '' : 'Enter the whole address, such as kim@example.com.');
  });
}
