import { OpenAIModel, type Memory, type PromptTemplate } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import type { AnswerModel, ModelAnswer } from '../../chat/ports/answer-writer.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { promptFor } from './prompt.ts';
import { readReply } from './reply.ts';
import { openRest } from './rest.ts';

/** Where a model is, and who may ask it: a key, or whatever gives a token of Entra. */
export interface ModelAccess {
  readonly endpoint: string;
  readonly deployment: string;
  readonly apiVersion: string;
  readonly credential: { readonly key: string } | { readonly token: () => Promise<string> };
}

interface ModelParts {
  readonly clock: Clock;
  readonly log: Log;
  /** How long a member waits for it; eight seconds unless told. */
  readonly limitMs?: number;
  /** How the service is reached: for tests, whose server speaks plain http. */
  readonly fetch?: typeof globalThis.fetch;
}

/** After so long a member gets the guides' own sentences instead. The client shows that the bot is typing meanwhile. */
const MODEL_LIMIT_MS = 8_000;
/** An answer of 700 tokens has some 3 KB, and what the service says about it as much again: all else is something else. */
const MOST_BYTES = 256 * 1024;

/** The model of the settings, through teams-ai. Retries would take longer than quoting does: none are made. */
const openModel = (
  { endpoint, deployment, apiVersion, credential }: ModelAccess,
  timeout: number,
  fetch: typeof globalThis.fetch,
): OpenAIModel =>
  new OpenAIModel({
    azureEndpoint: endpoint,
    azureDefaultDeployment: deployment,
    azureApiVersion: apiVersion,
    ...('key' in credential ? { azureApiKey: credential.key } : { azureADTokenProvider: credential.token }),
    useSystemMessages: true,
    responseFormat: { type: 'json_object' },
    // The SDK types its own `fetch`, of before the runtime had one.
    clientOptions: { maxRetries: 0, timeout, fetch: fetch as never },
  });

type Completion = Awaited<ReturnType<OpenAIModel['completePrompt']>>;

/** The library wants a turn and its memory, for prompts that look things up in them. Ours does not. */
const NO_TURN = Object.create(null) as TurnContext;
const NO_MEMORY: Memory = {
  deleteValue: () => undefined,
  hasValue: () => false,
  getValue: () => undefined as never,
  setValue: () => undefined,
};
const NO_FUNCTIONS = {
  hasFunction: () => false,
  getFunction: () => () => Promise.resolve(undefined),
  invokeFunction: () => Promise.resolve(undefined),
};
const NO_TOKENIZER = { encode: () => [], decode: () => '' };

/** Resolves to `late` when `work` takes longer; the timer never keeps the process alive. */
async function inTime<T>(work: Promise<T>, limitMs: number): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), limitMs).unref();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function answerOf(response: Completion | 'late'): ModelAnswer {
  if (response === 'late') return { kind: 'failed', reason: 'late' };
  switch (response.status) {
    case 'success': {
      const sentences = readReply(response.message?.content);
      return sentences ? { kind: 'worded', sentences } : { kind: 'failed', reason: 'malformed' };
    }
    case 'rate_limited':
      return { kind: 'failed', reason: 'throttled' };
    default:
      return { kind: 'failed', reason: 'unreachable' };
  }
}

/** Milliseconds that a refusal asks to wait, where it says so in seconds. */
const retryAfter = ({ status, headers }: Response): number | undefined => {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return status === 429 && seconds > 0 ? seconds * 1000 : undefined;
};

/**
 * Asks a model for the words of an answer, once. Every way in which that fails is a value, and comes within the limit; a model
 * that is overloaded or down is not asked again at once.
 */
export function openAnswerModel(
  access: ModelAccess,
  { clock, log, limitMs = MODEL_LIMIT_MS, fetch = globalThis.fetch }: ModelParts,
): AnswerModel {
  const rest = openRest(clock);
  const bounded = boundedFetch({ ms: limitMs, bytes: MOST_BYTES }, fetch);
  let waitMs: number | undefined;
  const model = openModel(access, limitMs, async (...call) => {
    const response = await bounded(...call);
    waitMs = retryAfter(response);
    return response;
  });
  const ask = (prompt: PromptTemplate): Promise<Completion> =>
    model
      .completePrompt(NO_TURN, NO_MEMORY, NO_FUNCTIONS, NO_TOKENIZER, prompt)
      .catch((error: unknown): Completion => {
        log.warn({ err: error }, 'The model could not be asked');
        return { status: 'error' };
      });
  return {
    async word(question, passages, language) {
      const resting = rest.reason();
      if (resting) return { kind: 'failed', reason: resting };
      const begun = clock().getTime();
      const answer = answerOf(await inTime(ask(promptFor(question, passages, language)), limitMs));
      rest.note(answer, waitMs);
      const facts = {
        ms: clock().getTime() - begun,
        outcome: answer.kind === 'failed' ? answer.reason : 'worded',
      };
      log.info(facts, 'A model was asked for an answer');
      return answer;
    },
  };
}
