export { directionOf } from '../contract/language-tag.js';
