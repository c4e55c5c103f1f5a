// What only a call needs that does not go through at once, or that does more than read what needs no input.
export { isWellFormed } from '../input.js';
export { prepared } from './prepared.js';
export { refusalOf } from './refusal.js';
export { tryAgain } from './retry.js';
