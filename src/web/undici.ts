import { createRequire } from 'node:module';
import type * as Undici from 'undici';

// undici makes itself what the runtime's own `fetch` goes through, unless that has its own already; on Node 20 the two do not
// understand each other, and every `fetch` of the process would fail. Touching one of its classes gives it its own.
void globalThis.Headers;

export const { Client } = createRequire(import.meta.url)('undici') as typeof Undici;
