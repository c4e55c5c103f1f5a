import { executeServerCommand } from '@web/test-runner-commands';

const isForced = () => matchMedia('(forced-colors: active)').matches;

/** Shows the page in the few colours of a contrast theme, or in its own again. */
export async function forceColors(active: boolean): Promise<void> {
  if (isForced() === active) return;
  await executeServerCommand('emulate-media-features', { 'forced-colors': active ? 'active' : 'none' });
  if (isForced() !== active) throw new Error('Colours were not forced.');
}
