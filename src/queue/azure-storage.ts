import { QueueClient, RestError } from '@azure/storage-queue';
import type { DequeuedMessageItem, newPipeline } from '@azure/storage-queue';
import type { Taken, Work, WorkQueue } from './work-queue.ts';
import { requireCount, requireDelay, serialize } from './work-limits.ts';

/** Which queue, and who works from it: an identity in Azure, the shared key only at the emulator of the tests. */
export interface AzureQueuePlace {
  /** Where the account's queues are, e.g. `https://<account>.queue.core.windows.net/`. */
  readonly endpoint: string;
  readonly queue: string;
  readonly credential: NonNullable<Parameters<typeof newPipeline>[0]>;
}

/** Messages live until they are deleted. Azure would forget them after seven days, also those that were buried. */
const FOR_EVER = { messageTimeToLive: -1 };

/** Four tries within two seconds: somebody may be waiting for an answer. The SDK's own habit takes half a minute. */
const PATIENCE = { retryOptions: { maxTries: 4, retryDelayInMs: 200, maxRetryDelayInMs: 2_000 } };

/** A queue that takes longer to describe itself cannot be called reachable. */
const PING_MS = 5_000;

/** Longest reason kept with buried work: at 3 bytes a character, what MAX_WORK_BYTES leaves room for. */
const MAX_REASON = 300;

/**
 * Opens work in Azure Storage Queues: `<queue>`, and `<queue>-dead` for what was buried; infra/ makes both. The SDK
 * repeats requests that failed on the way, so that work may come twice, as the port says. Azure counts in seconds:
 * delays are rounded up.
 */
export function openAzureQueue({ endpoint, queue, credential }: AzureQueuePlace): WorkQueue {
  const base = endpoint.replace(/\/$/, '');
  const live = new QueueClient(`${base}/${queue}`, credential, PATIENCE);
  const dead = new QueueClient(`${base}/${queue}-dead`, credential, PATIENCE);

  return {
    async push(work, delayMs = 0) {
      const visibilityTimeout = seconds(requireDelay(delayMs));
      await live.sendMessage(encode(serialize(work)), { ...FOR_EVER, visibilityTimeout });
    },

    async take(count, hiddenMs) {
      const { receivedMessageItems } = await live.receiveMessages({
        numberOfMessages: requireCount(count),
        visibilityTimeout: seconds(requireDelay(hiddenMs, 1)),
      });
      const taken: Taken[] = [];
      for (const message of receivedMessageItems) {
        const work = workIn(message.messageText);
        if (work) taken.push({ work, attempt: message.dequeueCount, receipt: receiptOf(message) });
        else await setForeignAside(message);
      }
      return taken;
    },

    async keep(taken, hiddenMs) {
      const [id, old] = readReceipt(taken.receipt);
      let kept: Taken = taken;
      const how = await unlessLost(async () => {
        const visibilityTimeout = seconds(requireDelay(hiddenMs, 1));
        const { popReceipt = old } = await live.updateMessage(id, old, undefined, visibilityTimeout);
        kept = { ...taken, receipt: receiptOf({ messageId: id, popReceipt }) };
      });
      return how === 'done' ? kept : how;
    },

    done: ({ receipt }) => unlessLost(() => live.deleteMessage(...readReceipt(receipt))),

    putBack: ({ receipt }, delayMs) => {
      const visibilityTimeout = seconds(requireDelay(delayMs));
      return unlessLost(() => live.updateMessage(...readReceipt(receipt), undefined, visibilityTimeout));
    },

    bury: ({ work, attempt, receipt }, reason) =>
      unlessLost(async () => {
        // Taken anew first: whoever lost the work must not bury what another is doing.
        const [id, old] = readReceipt(receipt);
        const { popReceipt = old } = await live.updateMessage(id, old, undefined, 60);
        const words = reason.replace(/[\p{C}"\\]/gu, ' ').slice(0, MAX_REASON);
        await dead.sendMessage(encode(JSON.stringify({ ...work, attempt, reason: words })), FOR_EVER);
        await live.deleteMessage(id, popReceipt);
      }),

    async ping() {
      const abortSignal = AbortSignal.timeout(PING_MS);
      await Promise.all([live.getProperties({ abortSignal }), dead.getProperties({ abortSignal })]);
    },

    close: () => Promise.resolve(),
  };

  /** A message that is no work of ours would come back for ever: it is buried as it came. */
  async function setForeignAside(message: DequeuedMessageItem): Promise<void> {
    await dead.sendMessage(message.messageText, FOR_EVER);
    await unlessLost(() => live.deleteMessage(message.messageId, message.popReceipt));
  }
}

/** JSON may hold characters that XML cannot; base64 carries all of them. */
const encode = (json: string): string => Buffer.from(json).toString('base64');

function workIn(messageText: string): Work | undefined {
  try {
    const found: unknown = JSON.parse(Buffer.from(messageText, 'base64').toString());
    const { kind, payload } = Object(found) as Partial<Record<keyof Work, unknown>>;
    return typeof kind === 'string' ? { kind, payload } : undefined;
  } catch {
    return undefined;
  }
}

const seconds = (ms: number): number => Math.ceil(ms / 1_000);

const receiptOf = ({
  messageId,
  popReceipt,
}: Pick<DequeuedMessageItem, 'messageId' | 'popReceipt'>): string => `${messageId} ${popReceipt}`;

function readReceipt(receipt: string): [messageId: string, popReceipt: string] {
  const [messageId = '', popReceipt = ''] = receipt.split(' ');
  return [messageId, popReceipt];
}

/** `lost` when the message is gone, or was taken since and its receipt is another. Anything else is thrown. */
async function unlessLost(act: () => Promise<unknown>): Promise<'done' | 'lost'> {
  try {
    await act();
    return 'done';
  } catch (error) {
    const code = error instanceof RestError ? error.code : undefined;
    if (code === 'PopReceiptMismatch' || code === 'MessageNotFound') return 'lost';
    throw error;
  }
}
