import { memoryAdapter } from '../../../src/adapters/memory.js';

document.querySelector('onboarding-provider')!.adapter = memoryAdapter();
