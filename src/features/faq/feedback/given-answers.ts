import type { Address } from '../../../chat/address.ts';
import type { Message } from '../../../chat/message.ts';
import { idOf } from '../../../lib/ids.ts';
import type { Database, Document } from '../../../storage/collection.ts';

/** On what an answer rested that can still get thumbs: no question, no words, nobody. */
export interface GivenAnswer extends Document {
  readonly partition: 'given';
  /** `en/business-case#risks` */
  readonly sections: readonly string[];
  readonly writtenByModel: boolean;
  /** ISO 8601. */
  readonly at: string;
}

/** Thumbs come soon or not at all. */
const DAYS_KEPT = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Which section a citation leads to, by its address. */
const sectionIn = (url: string): readonly string[] => {
  const { pathname, hash } = new URL(url);
  const guide = /^\/guides\/((?:cy|en)\/[a-z0-9-]+)$/.exec(pathname)?.[1];
  return guide === undefined ? [] : [guide + hash];
};

/**
 * Of sections, the first of each guide: an answer that quotes two of a guide rests on the first above all, and its thumb must
 * not count twice for the guide.
 */
const firstOfEachGuide = (sections: readonly string[]): readonly string[] => {
  const guides = sections.map((section) => section.split('#')[0]);
  return sections.filter((_, at) => guides.indexOf(guides[at]) === at);
};

/** Which message quoted which sections: what makes a thumb say something about a guide. */
export interface GivenAnswers {
  remember(message: Message, at: Address, messageId: string, now: Date): Promise<void>;
  find(at: Address, messageId: string | undefined): Promise<GivenAnswer | undefined>;
  /** Removes what has been kept long enough. */
  forgetOld(now: Date): Promise<void>;
}

export function openGivenAnswers(database: Database): GivenAnswers {
  const collection = database.collection<GivenAnswer>('answers-given');
  const idIn = ({ conversationId }: Address, messageId: string) => idOf('given', conversationId, messageId);
  return {
    async remember({ citations = [], writtenByModel = false }, at, messageId, now) {
      const sections = firstOfEachGuide(citations.flatMap(({ url }) => sectionIn(url)));
      const id = idIn(at, messageId);
      if (sections.length > 0)
        await collection.create({ partition: 'given', id, sections, writtenByModel, at: now.toISOString() });
    },
    async find(at, messageId) {
      if (messageId === undefined) return undefined;
      return (await collection.get('given', idIn(at, messageId)))?.value;
    },
    async forgetOld(now) {
      const oldest = new Date(now.getTime() - DAYS_KEPT * DAY_MS).toISOString();
      const { items } = await collection.list({ partition: 'given', orderBy: 'at', limit: 200 });
      for (const { value } of items) if (value.at < oldest) await collection.remove('given', value.id);
    },
  };
}
