import type { Language } from '../../../language/bilingual.ts';
import { change, listAll, type Database, type Stored } from '../../../storage/collection.ts';
import { recordId, type Draft, type GuideRecord, type GuideText } from './guide-record.ts';

/** How long a draft waits to be published, in days. */
const DAYS_KEPT = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The guides that were brought, as this room keeps them. */
export interface GuideStore {
  records(): Promise<readonly Stored<GuideRecord>[]>;
  record(language: Language, slug: string): Promise<GuideRecord | undefined>;
  text(id: string): Promise<GuideText | undefined>;
  /** Keeps a text that waits to be published. */
  keepDraft(text: GuideText): Promise<void>;
  /** The texts that wait, oldest first. */
  drafts(): Promise<readonly Draft[]>;
  /** Notes that a text waits no more. */
  isPublished(id: string): Promise<void>;
  /** Changes a record under its etag; see `change`. */
  change(
    language: Language,
    slug: string,
    decide: (old: GuideRecord | undefined) => GuideRecord | undefined,
  ): Promise<GuideRecord | undefined>;
  /** Removes a text that is not to be published. */
  drop(id: string): Promise<void>;
  /** Removes drafts that nobody published. */
  forgetOld(now: Date): Promise<void>;
}

export function openGuideStore(database: Database): GuideStore {
  const guides = database.collection<GuideRecord>('guides');
  const texts = database.collection<GuideText>('guide-texts');
  const drafts = database.collection<Draft>('guide-drafts');

  async function records(): Promise<readonly Stored<GuideRecord>[]> {
    const found: Stored<GuideRecord>[] = [];
    for await (const stored of listAll(guides, { partition: 'guides' })) found.push(stored);
    return found;
  }

  async function listDrafts(): Promise<readonly Draft[]> {
    const found: Draft[] = [];
    const oldestFirst = { partition: 'drafts', orderBy: 'broughtAt' } as const;
    for await (const { value } of listAll(drafts, oldestFirst)) found.push(value);
    return found;
  }

  async function drop(id: string): Promise<void> {
    await texts.remove('texts', id);
    await drafts.remove('drafts', id);
  }

  return {
    records,
    drafts: listDrafts,
    record: async (language, slug) => (await guides.get('guides', recordId(language, slug)))?.value,
    text: async (id) => (await texts.get('texts', id))?.value,
    async keepDraft(text) {
      const { id, title, name, broughtAt } = text;
      await texts.create(text);
      await drafts.create({ partition: 'drafts', id, title, name, broughtAt });
    },
    async isPublished(id) {
      await drafts.remove('drafts', id);
    },
    change: (language, slug, decide) =>
      change(guides, { partition: 'guides', id: recordId(language, slug) }, decide),
    drop,
    async forgetOld(now) {
      const oldest = new Date(now.getTime() - DAYS_KEPT * DAY_MS).toISOString();
      for (const { id, broughtAt } of await listDrafts()) if (broughtAt < oldest) await drop(id);
    },
  };
}
