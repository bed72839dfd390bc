import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { silentLog, type Log } from '../../src/lib/log.ts';

/** A fault of ours must not pass for slowness. */
export const faultLog: Log = {
  ...silentLog,
  error: (facts, words) => void process.stderr.write(`${words} ${JSON.stringify(facts)}\n`),
};

/** Gives `use` a folder of its own, which is gone afterwards. */
export async function withFolder<T>(use: (file: (name: string) => string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cylch-bench-'));
  try {
    return await use((name) => path.join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
