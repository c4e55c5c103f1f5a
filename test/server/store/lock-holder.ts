/** Locks the folder it is given, says so, and holds it until its input ends. */
import { lockFolder } from '../../../src/server/store/folder-lock.js';

const [folder = '', goneAfter] = process.argv.slice(2);
try {
  const lock = await lockFolder(folder, goneAfter === undefined ? undefined : Number(goneAfter));
  process.stdout.write('held\n');
  process.stdin.resume().once('end', () => void lock.release().then(() => process.exit()));
} catch (error) {
  process.stdout.write(`refused: ${error instanceof Error ? error.message : String(error)}\n`);
}
