// What only a call needs that does not go through at once, or has input in its address.
export { placed } from './placing.js';
export { refusalOf } from './refusal.js';
export { tryAgain } from './retry.js';
