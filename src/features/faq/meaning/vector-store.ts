import { createHash } from 'node:crypto';
import { listAll, type Database, type Document } from '../../../storage/collection.ts';

/** The vector of one text. Its id is made of the text, so a text that did not change is never sent again. */
interface StoredVector extends Document {
  /** 32-bit floats, as base64. */
  readonly vector: string;
}

/** Vectors by what they are of. */
export interface VectorStore {
  get(key: string): Promise<Float32Array | undefined>;
  keep(key: string, vector: Float32Array): Promise<void>;
  /** Removes all others. */
  keepOnly(keys: ReadonlySet<string>): Promise<void>;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** What a text is kept under. */
export const keyOf = hashOf;

/** The vectors of one model: those of another do not compare, and lie apart. */
export function openVectors(database: Database, model: string): VectorStore {
  const collection = database.collection<StoredVector>('guide-vectors');
  const partition = hashOf(model);
  return {
    async get(key) {
      const stored = await collection.get(partition, key);
      if (!stored) return undefined;
      const bytes = new Uint8Array(Buffer.from(stored.value.vector, 'base64'));
      return new Float32Array(bytes.buffer);
    },
    async keep(key, vector) {
      const bytes = Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
      await collection.create({ partition, id: key, vector: bytes.toString('base64') });
    },
    async keepOnly(keys) {
      for await (const { value } of listAll(collection, { partition })) {
        if (!keys.has(value.id)) await collection.remove(partition, value.id);
      }
    },
  };
}
