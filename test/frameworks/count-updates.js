// Runs in a page before its scripts: what counts an element's updates from now on.
globalThis.countUpdates = async (element) => {
  await element.updateComplete;
  const counter = { updates: 0, hostUpdated: () => void (counter.updates += 1) };
  element.addController(counter);
  globalThis.updates = () => counter.updates;
};
