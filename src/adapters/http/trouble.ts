// What only a call needs that does not go through at once.
export { refusalOf } from './refusal.js';
export { tryAgain } from './retry.js';
