import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newId } from '../lib/ids.ts';

/** The key of the HTTP API in local mode: made once, kept in `folder` where only this user can read it. */
export function localApiKey(folder: string): string {
  const file = path.join(folder, 'api-key');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(folder, { recursive: true });
  const key = newId();
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
  return key;
}
