import type { Asker } from '../../../../chat/asker.ts';
import type { FileTaker } from '../../../../chat/feature.ts';
import type { SentFile } from '../../../../chat/input/sent-file.ts';
import type { Message } from '../../../../chat/message.ts';
import type { FetchWeb } from '../../../../web/web.ts';
import { failureOf, FILE_LIMIT } from '../../reading/faults.ts';
import { cardOfDraft, type DraftActs } from './draft-acts.ts';
import { fileNotFetched } from './errors.ts';

/** Files are larger than pages, and a person waits for them. */
const LIMITS = { bytes: FILE_LIMIT, ms: 30_000, redirects: 3 };

/** A manager sends a file in their own chat: it is read, and becomes a draft. */
export function takeFiles(parts: DraftActs & { readonly fetchWeb: FetchWeb }): FileTaker {
  async function bytesOf({ url }: SentFile): Promise<Uint8Array> {
    const outcome = await parts.fetchWeb({ url, types: 'any', limits: LIMITS });
    if (outcome.kind === 'fetched') return outcome.bytes;
    throw outcome.kind === 'refused' && outcome.code === 'too_large'
      ? failureOf('tooLarge')
      : fileNotFetched({});
  }
  return {
    who: 'manager',
    async take(files: readonly SentFile[], asker: Asker): Promise<readonly Message[]> {
      const messages: Message[] = [];
      for (const file of files) {
        const proposal = await parts.desk.bring({ name: file.name, bytes: await bytesOf(file) });
        messages.push({ card: await cardOfDraft(parts, asker, proposal) });
      }
      return messages;
    },
  };
}
