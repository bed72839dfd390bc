import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { failureOf, FILE_LIMIT, type Fault } from './faults.ts';
import type { FileBytes, ReadText } from './read-bytes.ts';
import type { ReaderReply } from './reader-process.ts';

/** How long reading may take, and how much memory; enough for ten megabytes of honest text. */
export interface ReadLimits {
  readonly ms: number;
  readonly memoryMb: number;
}
const LIMITS: ReadLimits = { ms: 30_000, memoryMb: 512 };

/** How often the process that reads is looked at. */
const LOOK_MS = 50;
const PAGE_MB = 4096 / 1024 / 1024;

/** What a process holds of the machine's memory; 0 where the platform does not tell, and the heap's own limit stands alone. */
function memoryOf({ pid }: ChildProcess): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_MB;
  } catch {
    return 0;
  }
}

/** The program of the process stands beside this file, and ends as this one does. */
const PROGRAM = fileURLToPath(import.meta.url).replace(/read-file(\.[jt]s)$/, 'reader-process$1');

function openReader({ memoryMb }: ReadLimits): ChildProcess {
  return fork(PROGRAM, {
    // No setting of the bot's, and so no secret, is there to be had.
    env: { NODE_ENV: 'production' },
    execArgv: [
      ...process.execArgv.filter((option) => !option.startsWith('--inspect')),
      `--max-old-space-size=${Math.floor(memoryMb / 2)}`,
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/**
 * Reads a file in a process of its own, which is ended when it takes too long or too much: no file can stop the bot, or
 * see anything of it. Throws the failure of its fault (`faults.ts`).
 */
export async function readFile(file: FileBytes, limits: ReadLimits = LIMITS): Promise<ReadText> {
  if (file.bytes.length > FILE_LIMIT) throw failureOf('tooLarge');
  const reader = openReader(limits);
  let watch: NodeJS.Timeout | undefined;
  let limit: NodeJS.Timeout | undefined;
  const reply = new Promise<ReaderReply>((resolve) => {
    const end = (fault: Fault) => resolve({ kind: 'fault', fault });
    reader.once('message', (said) => resolve(said as ReaderReply));
    // Whoever goes without a word ran out of memory.
    reader.once('exit', () => end('tooMuch'));
    reader.once('error', () => end('tooMuch'));
    limit = setTimeout(end, limits.ms, 'tooMuch');
    watch = setInterval(() => memoryOf(reader) > limits.memoryMb && end('tooMuch'), LOOK_MS);
    reader.send(file, (error) => error && end('tooMuch'));
  });
  try {
    const said = await reply;
    if (said.kind === 'fault') throw failureOf(said.fault);
    return said.text;
  } finally {
    clearInterval(watch);
    clearTimeout(limit);
    reader.kill('SIGKILL');
  }
}
