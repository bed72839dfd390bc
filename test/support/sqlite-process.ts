import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Lets another process act on a sqlite file, and kills it with SIGKILL in the moment in which it says so. */
export async function actAndBeKilled(file: string, act: 'document' | 'work' | 'count'): Promise<void> {
  const script = fileURLToPath(new URL('processes/sqlite-child.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, file, act], {
    env: { ...process.env, NODE_V8_COVERAGE: '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
    if (said === 'confirmed') child.kill('SIGKILL');
  });
  await ended;
  if (said !== 'confirmed') throw new Error(`The other process ended before it confirmed: "${said}".`);
}

/** Gives `use` a file in a folder of its own, which is gone afterwards. */
export async function withFolder(use: (file: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cylch-'));
  try {
    await use(join(folder, 'not', 'there', 'yet', 'cylch.db'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
