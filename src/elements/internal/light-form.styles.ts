import { css } from 'lit';
import { form } from '../../styles/form.styles.js';
import { notice } from '../../styles/notice.styles.js';

/**
 * The form's rules for a root that is not ours. What the page says of labels, fields and buttons is taken back first,
 * so that the form looks as it would inside a shadow root; the class is repeated to outweigh such rules.
 */
export const lightForm = css`
  .onboarding-form.onboarding-form.onboarding-form {
    :where(form, div, p, label, input, button, span, strong) {
      all: revert;
    }
    ${form} ${notice}
  }
  @keyframes onboarding-turn {
    to {
      rotate: 1turn;
    }
  }
  @keyframes onboarding-appear {
    to {
      opacity: 1;
    }
  }
`;
