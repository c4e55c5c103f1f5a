import '../../../src/hydrate.js';
