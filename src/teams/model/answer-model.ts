import { OpenAIModel, type Memory } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import type { AnswerModel, ModelAnswer } from '../../chat/answer-writer.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import { promptFor } from './prompt.ts';
import { readReply } from './reply.ts';

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
  /** In the place of the one that `access` opens: for tests, whose server speaks plain http. */
  readonly model?: OpenAIModel;
}

/** After so long a member gets the guides' own sentences instead. The client shows that the bot is typing meanwhile. */
const MODEL_LIMIT_MS = 8_000;

/** The model of the settings, through teams-ai. Retries would take longer than quoting does: none are made. */
const openModel = ({ endpoint, deployment, apiVersion, credential }: ModelAccess): OpenAIModel =>
  new OpenAIModel({
    azureEndpoint: endpoint,
    azureDefaultDeployment: deployment,
    azureApiVersion: apiVersion,
    ...('key' in credential ? { azureApiKey: credential.key } : { azureADTokenProvider: credential.token }),
    useSystemMessages: true,
    responseFormat: { type: 'json_object' },
    clientOptions: { maxRetries: 0, timeout: MODEL_LIMIT_MS },
  });

type Response = Awaited<ReturnType<OpenAIModel['completePrompt']>>;

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

function answerOf(response: Response | 'late'): ModelAnswer {
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

/** Asks a model for the words of an answer. Every way in which that fails is a value. */
export function openAnswerModel(
  access: ModelAccess,
  { clock, log, limitMs = MODEL_LIMIT_MS, model = openModel(access) }: ModelParts,
): AnswerModel {
  return {
    async word(question, passages, language) {
      const begun = clock().getTime();
      const prompt = promptFor(question, passages, language);
      const asked = model
        .completePrompt(NO_TURN, NO_MEMORY, NO_FUNCTIONS, NO_TOKENIZER, prompt)
        .catch((error: unknown): Response => {
          log.warn({ err: error }, 'The model could not be asked');
          return { status: 'error' };
        });
      const answer = answerOf(await inTime(asked, limitMs));
      const facts = {
        ms: clock().getTime() - begun,
        outcome: answer.kind === 'failed' ? answer.reason : 'worded',
      };
      log.info(facts, 'A model was asked for an answer');
      return answer;
    },
  };
}
