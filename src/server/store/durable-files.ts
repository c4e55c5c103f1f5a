import { fsyncSync } from 'node:fs';
import type { NodeFS } from '@electric-sql/pglite/nodefs';

/** The parts of an Emscripten file system that the patch touches (PGlite 0.5.16, NODEFS). */
interface NodeFileSystem {
  stream_ops: { fsync?: (stream: { nfd?: number }) => number };
  tryFSOperation<Result>(operation: () => Result): Result;
}

/** Counts what reached the disk. */
export interface SyncCounter {
  syncs: number;
}

/**
 * PGlite's file system on a folder, with the `fsync` it lacks: as it comes, a commit only reaches the operating
 * system's cache. The place of the hook is PGlite's own affair, so the version is pinned and a start-up test checks it.
 */
export function durableFiles(Base: typeof NodeFS, folder: string, counter: SyncCounter): NodeFS {
  class DurableFiles extends Base {
    override async init(...[engine, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
      const { emscriptenOpts } = await super.init(engine, options);
      const addSync = (module: object): void => {
        if (!('NODEFS' in module)) return;
        const files = module.NODEFS as NodeFileSystem;
        files.stream_ops.fsync = ({ nfd }) => {
          if (nfd !== undefined) files.tryFSOperation(() => fsyncSync(nfd));
          counter.syncs += 1;
          return 0;
        };
      };
      return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] } };
    }
  }
  return new DurableFiles(folder);
}

/** PGlite's own start parameters without `-F` (fsync off), and with the one sync method that reaches the hook. */
export function durableStart(defaults: readonly string[]): string[] {
  return [...defaults.filter((parameter) => parameter !== '-F'), '-c', 'fsync=on', '-c', 'wal_sync_method=fsync'];
}
