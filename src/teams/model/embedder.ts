import { AzureOpenAI } from 'openai';
import type { Embedder } from '../../chat/ports/embedder.ts';
import type { Log } from '../../lib/log.ts';
import type { ModelAccess } from './answer-model.ts';

/** The same direction at length 1, so that the product of two is their cosine. */
function unit(values: readonly number[]): Float32Array {
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => value / length);
}

const openClient = ({ endpoint, apiVersion, credential }: ModelAccess): AzureOpenAI =>
  new AzureOpenAI({
    ...{ endpoint, apiVersion, maxRetries: 0 },
    ...('key' in credential ? { apiKey: credential.key } : { azureADTokenProvider: credential.token }),
  });

/** Asks an embedding model of Azure OpenAI. That it fails or is late is foreseen: finding by words goes on without it. */
export function openEmbedder(
  access: ModelAccess,
  { log, client = openClient(access) }: { readonly log: Log; readonly client?: AzureOpenAI },
): Embedder {
  return {
    name: access.deployment,
    async embed(texts, limitMs) {
      try {
        const { data } = await client.embeddings.create(
          { model: access.deployment, input: [...texts], encoding_format: 'float' },
          { signal: AbortSignal.timeout(limitMs) },
        );
        const vectors = [...data].sort((a, b) => a.index - b.index).map(({ embedding }) => unit(embedding));
        const isWhole =
          vectors.length === texts.length && vectors.every((vector) => vector.every(Number.isFinite));
        return isWhole ? vectors : undefined;
      } catch (error) {
        log.warn({ err: error }, 'The embedding model could not be asked');
        return undefined;
      }
    },
  };
}
