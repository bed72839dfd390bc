import { createRequire } from 'node:module';
import type * as Undici from 'undici';

// undici makes itself what the runtime's own `fetch` goes through, unless that has its own already. On Node 20 the two differ:
// the SDK that asks the model could not send anything any more. Touching one of the classes of `fetch` gives it its own.
Reflect.get(globalThis, 'Headers');

export const { Client } = createRequire(import.meta.url)('undici') as typeof Undici;
