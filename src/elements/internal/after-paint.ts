/** Resolves once the browser has had the chance to paint what was rendered; at once where the page is hidden. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const task = () => setTimeout(resolve);
    if (document.hidden) task();
    else requestAnimationFrame(task);
  });
}
