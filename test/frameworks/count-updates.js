// Runs in a page before its scripts: what counts an element's updates from now on.
globalThis.countUpdates = async (element) => {
  const counter = { updates: 0, hostUpdated: () => void (counter.updates += 1) };
  element.addController(counter);
  // what its backend has still to say may take a few frames, and on a busy machine many
  for (let quiet = 0; quiet < 60; quiet = counter.updates > 0 ? 0 : quiet + 1) {
    counter.updates = 0;
    await new Promise(requestAnimationFrame);
  }
  globalThis.updates = () => counter.updates;
};
