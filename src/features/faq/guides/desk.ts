import type { Language } from '../../../language/bilingual.ts';
import type { Clock } from '../../../lib/clock.ts';
import type { Library } from '../shelf/library.ts';
import type { FileBytes, ReadText } from '../reading/read-bytes.ts';
import { bringGuide } from './bring-guide.ts';
import { draftGone, guideNotFound } from './errors.ts';
import type { Author, Draft, GuideRecord, GuideText } from './guide-record.ts';
import type { GuideStore } from './guide-store.ts';
import type { OpenShelf } from './open-shelf.ts';
import type { PageReading, ReadPage } from './web/read-page.ts';
import { propose, type Placing } from './propose.ts';
import { pageUnreachable } from './web/errors.ts';
import { publishGuide, removeGuide, restoreVersion } from './publish-guide.ts';
import type { SaidOfSections } from '../shelf/said-of-sections.ts';
import { wordingsOf, wordSections } from './word-sections.ts';

/** A draft, and what it would be published with. */
export interface Proposal {
  readonly text: GuideText;
  readonly placing: Placing;
}

/** What whoever publishes says otherwise than it was proposed. */
export type Changes = { readonly [K in keyof Placing]?: Placing[K] | undefined };

/** Where guides are brought, looked at, published and taken away. What changes here, readers see at once. */
export interface Desk {
  bring(file: FileBytes): Promise<Proposal>;
  /** Brings a page of the web. Throws what is wrong with its address, or with the page. */
  bringAddress(url: string): Promise<Proposal>;
  /** Brings a page that has been read. */
  bringPage(page: Extract<PageReading, { kind: 'page' }>): Promise<Proposal>;
  /** The texts that wait to be published, oldest first. */
  drafts(): Promise<readonly Draft[]>;
  /** Throws `guide_draft_gone`. */
  draft(id: string): Promise<Proposal>;
  publish(id: string, changes: Changes, by: Author): Promise<GuideRecord>;
  discard(id: string): Promise<void>;
  history(language: Language, slug: string): Promise<GuideRecord>;
  restore(language: Language, slug: string, number: number, by: Author): Promise<GuideRecord>;
  remove(language: Language, slug: string): Promise<void>;
  /** How people ask for the sections of a guide that was brought, and what its owner answers. */
  wordings(language: Language, slug: string): Promise<SaidOfSections>;
  /** Says that anew, as the next version. Throws `guide_wordings`. */
  word(language: Language, slug: string, said: SaidOfSections, by: Author): Promise<GuideRecord>;
}

export interface DeskParts {
  readonly store: GuideStore;
  readonly shelf: OpenShelf;
  readonly readFile: (file: FileBytes) => Promise<ReadText>;
  readonly readPage: ReadPage;
  readonly clock: Clock;
}

export function openDesk({ store, shelf, readFile, readPage, clock }: DeskParts): Desk {
  async function libraryNow(): Promise<Library> {
    shelf.lookAgain();
    return (await shelf.current()).library;
  }
  const publishing = { store, library: libraryNow, clock };
  const proposal = async (text: GuideText): Promise<Proposal> => ({
    text,
    placing: propose(text, (await shelf.current()).library, clock()),
  });
  async function changing<T>(act: Promise<T>): Promise<T> {
    try {
      return await act;
    } finally {
      shelf.lookAgain();
    }
  }
  const desk: Desk = {
    bring: async (file) => proposal(await bringGuide({ store, readFile, clock }, file)),
    async bringAddress(url) {
      const reading = await readPage(url);
      if (reading.kind === 'trouble') throw reading.failure;
      // Nothing was said to have been seen, so nothing can be unchanged.
      if (reading.kind === 'unchanged') throw pageUnreachable({});
      return desk.bringPage(reading);
    },
    bringPage: async ({ file, url, seen }) =>
      proposal(await bringGuide({ store, readFile, clock }, file, { url, seen })),
    drafts: () => store.drafts(),
    async draft(id) {
      const isWaiting = (await store.drafts()).some((draft) => draft.id === id);
      const text = isWaiting ? await store.text(id) : undefined;
      if (!text) throw draftGone({});
      return proposal(text);
    },
    async publish(id, changes, by) {
      const { text } = await desk.draft(id);
      const { placing } = await proposal({ ...text, language: changes.language ?? text.language });
      const said = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      return changing(publishGuide(publishing, id, { ...placing, ...said }, by));
    },
    async discard(id) {
      await desk.draft(id);
      await store.drop(id);
    },
    async history(language, slug) {
      const record = await store.record(language, slug);
      if (!record) throw guideNotFound({});
      return record;
    },
    restore: (language, slug, number, by) => changing(restoreVersion(publishing, language, slug, number, by)),
    remove: (language, slug) => changing(removeGuide(publishing, language, slug)),
    wordings: (language, slug) => wordingsOf(publishing, language, slug),
    word: (language, slug, said, by) => changing(wordSections(publishing, language, slug, said, by)),
  };
  return desk;
}
