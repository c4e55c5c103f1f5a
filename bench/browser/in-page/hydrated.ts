import '../../../src/hydrate.js';
import '../../../src/define/onboarding-provider.js';
import '../../../src/define/reset-password-form.js';
