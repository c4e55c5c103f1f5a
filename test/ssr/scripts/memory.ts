export { memoryAdapter } from '../../../src/adapters/memory.js';
