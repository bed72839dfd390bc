import type { Clock } from '../../../../lib/clock.ts';
import { BotError } from '../../../../lib/errors.ts';
import type { Log } from '../../../../lib/log.ts';
import type { Desk } from '../desk.ts';
import { currentVersion, type GuideRecord, type PageMark } from '../guide-record.ts';
import type { GuideStore } from '../guide-store.ts';
import type { ReadPage } from './read-page.ts';
import { digestOf, isSamePage } from './recognise.ts';

/** How often a page is asked for, and how often it is looked up whether one is due. */
const DAY_MS = 24 * 60 * 60 * 1000;
const LOOK_MS = 5 * 60 * 1000;
/** So many days in a row a page may be out of reach before managers hear of it. */
const PATIENCE = 3;

/** What managers are told: the guide is still as it was, and why. `draftId`: the page as it reads now, to be looked at. */
export interface PageTrouble {
  readonly guide: GuideRecord;
  /** The code of what is wrong. */
  readonly code: string;
  readonly draftId?: string;
}

export interface Rereading {
  readonly store: GuideStore;
  readonly desk: Pick<Desk, 'bringPage' | 'publish'>;
  readonly readPage: ReadPage;
  readonly clock: Clock;
  readonly log: Log;
  /** Resolves to whether anybody was reached. */
  readonly tell: (trouble: PageTrouble) => Promise<boolean>;
}

type Paged = GuideRecord & { readonly page: PageMark };

export const PAGE_CHANGED = 'guide_page_changed';

const dueAt = ({ readAt, waitMs }: PageMark): number => Date.parse(readAt) + Math.max(DAY_MS, waitMs ?? 0);

const isPaged = (record: GuideRecord): record is Paged =>
  record.page !== undefined && record.state === 'published';

/** The mark of a page that was read without trouble. What it was when it changed too much stays said until it is settled. */
const read = (
  { url, readAt, digest, trouble }: PageMark,
  seen: Pick<PageMark, 'etag' | 'lastModified'>,
): PageMark => ({
  ...{ url, readAt, ...seen },
  ...(digest !== undefined && { digest }),
  ...(trouble === PAGE_CHANGED && { trouble }),
});

/**
 * Reads again the pages that guides come from: each once a day, one at a time, and only what changed since. A page that
 * changed becomes the next version of its guide. One that is gone, or no longer the same page, changes nothing: managers
 * are told, once for each kind of trouble, and the guide stays as it was.
 */
export function rereadPages({ store, desk, readPage, clock, log, tell }: Rereading) {
  let quietUntil = Number.NEGATIVE_INFINITY;

  /** Notes beforehand that the page is being read: no other process asks for it, nor this one should it fall over it. */
  async function claim({ language, slug, page }: Paged): Promise<Paged | undefined> {
    const claimed = { isOurs: false };
    const record = await store.change(language, slug, (old) => {
      claimed.isOurs = old?.page?.readAt === page.readAt;
      if (!claimed.isOurs || !old?.page) return undefined;
      return { ...old, page: { ...old.page, readAt: clock().toISOString() } };
    });
    return claimed.isOurs && record && isPaged(record) ? record : undefined;
  }

  const mark = ({ language, slug }: GuideRecord, decide: (page: PageMark) => PageMark) =>
    store.change(language, slug, (old) => old?.page && { ...old, page: decide(old.page) });

  async function report(guide: Paged, code: string, draftId?: string): Promise<void> {
    if (guide.page.trouble === code) return;
    log.warn({ guide: guide.id, code }, 'The page of a guide is in trouble');
    // Who reached nobody tries again the next day.
    if (await tell({ guide, code, ...(draftId !== undefined && { draftId }) }))
      await mark(guide, (page) => ({ ...page, trouble: code }));
  }

  async function takeIn(
    guide: Paged,
    reading: Extract<Awaited<ReturnType<ReadPage>>, { kind: 'page' }>,
  ): Promise<void> {
    const before = await store.text(currentVersion(guide).textId);
    const { text } = await desk.bringPage(reading);
    const digest = digestOf(text);
    const isKnown = digest === guide.page.digest || (before !== undefined && digest === digestOf(before));
    await mark(guide, (page) => ({ ...read(page, reading.seen), url: reading.url, digest }));
    if (isKnown) return store.drop(text.id);
    if (before && !isSamePage(before, text)) return report(guide, PAGE_CHANGED, text.id);
    const { slug, language } = guide;
    const { title, summary, owner, topics, reviewBy, welshReviewed, sources } = currentVersion(guide);
    const facts = { title, summary, owner, topics, reviewBy, welshReviewed, sources };
    await desk.publish(text.id, { ...facts, slug, language }, 'page');
  }

  async function readAgain(guide: Paged): Promise<void> {
    const reading = await readPage(guide.page.url, guide.page);
    if (reading.kind === 'unchanged') {
      await mark(guide, (page) => read(page, reading.seen));
      return;
    }
    if (reading.kind === 'page') {
      await takeIn(guide, reading).catch((error: unknown) => {
        if (!(error instanceof BotError)) throw error;
        return report(guide, error.code);
      });
      return;
    }
    const failures = (guide.page.failures ?? 0) + 1;
    await mark(guide, (page) => ({ ...page, failures, waitMs: reading.retryAfterMs ?? 0 }));
    if (!reading.mayPass || failures >= PATIENCE) await report(guide, reading.failure.code);
  }

  return async (now: Date): Promise<void> => {
    if (now.getTime() < quietUntil) return;
    const due = (await store.records())
      .map(({ value }) => value)
      .filter(isPaged)
      .filter(({ page }) => dueAt(page) <= now.getTime())
      .sort((a, b) => (a.page.readAt < b.page.readAt ? -1 : 1));
    if (due.length <= 1) quietUntil = now.getTime() + LOOK_MS;
    const guide = due[0] && (await claim(due[0]));
    if (guide) await readAgain(guide);
  };
}
