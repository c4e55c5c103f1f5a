import { css, type CSSResult } from 'lit';
import { form } from '../../styles/form.styles.js';

/** Makes rules hold in forms that stand in the page; the class is repeated to outweigh the page's own. */
export const insideForm = (rules: CSSResult): CSSResult => css`
  .onboarding-form.onboarding-form.onboarding-form {
    ${rules}
  }
`;

/**
 * The form's rules for a root that is not ours. What the page says of labels, fields and buttons is taken back first,
 * so that the form looks as it would inside a shadow root.
 */
export const lightForm = insideForm(css`
  :where(form, div, p, label, input, button, span, bdi) {
    all: revert;
  }
  ${form}
`);
