import { randomBytes } from 'node:crypto';
import type { Database, Document } from '../../storage/collection.ts';

interface Secret extends Document {
  readonly secret: string;
}

const KEY = { partition: 'secrets', id: 'report-links' } as const;

/** A secret that this room signs links with: made at the first use, the same in every process, never shown. */
export function openSecret(database: Database): () => Promise<string> {
  const secrets = database.collection<Secret>('broadcast-secrets');
  let known: string | undefined;
  return async () => {
    for (;;) {
      known ??= (await secrets.get(KEY.partition, KEY.id))?.value.secret;
      if (known !== undefined) return known;
      await secrets.create({ ...KEY, secret: randomBytes(32).toString('base64url') });
    }
  };
}
