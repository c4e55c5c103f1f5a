import '../../../src/define/all.js';
import '../../../src/define/onboarding-desk.js';
