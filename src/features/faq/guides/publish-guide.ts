import type { Clock } from '../../../lib/clock.ts';
import { otherLanguage, type Language } from '../../../language/bilingual.ts';
import type { Guide } from '../shelf/guide.ts';
import type { Library } from '../shelf/library.ts';
import { saysNothing } from '../shelf/said-of-sections.ts';
import { draftGone, guideChanged, guideNotBrought, guideNotFound } from './errors.ts';
import { formerSections } from './former-sections.ts';
import {
  currentVersion,
  recordId,
  type Author,
  type GuideRecord,
  type GuideText,
  type PageMark,
  type Version,
} from './guide-record.ts';
import type { GuideStore } from './guide-store.ts';
import { nameSections } from './name-sections.ts';
import type { Placing } from './propose.ts';
import { digestOf } from './web/recognise.ts';

export interface Publishing {
  readonly store: GuideStore;
  /** The guides as they stand at this moment. */
  readonly library: () => Promise<Library>;
  readonly clock: Clock;
}

/** How many versions of a guide are remembered. */
const MOST_VERSIONS = 50;

/** A version of a text that comes after `before`, the guide as readers see it now. */
function versionOf(
  text: GuideText,
  { title, summary, owner, topics, reviewBy, welshReviewed, sources }: Omit<Placing, 'slug' | 'language'>,
  number: number,
  before: Guide | undefined,
  twin: Guide | undefined,
  now: Date,
): Version {
  const old = before?.passages ?? [];
  const anchors = nameSections(
    text.sections,
    old,
    twin?.passages.map(({ anchor }) => anchor),
  );
  const named = text.sections.map((section, at) => ({ ...section, anchor: anchors[at] ?? '' }));
  return {
    ...{ number, textId: text.id, anchors, former: formerSections(old, before?.former ?? [], named) },
    ...{ title, summary, owner, topics, reviewBy, welshReviewed, sources },
    publishedAt: now.toISOString(),
  };
}

/** The page of a text, to be read again from now on. */
const pageMark = (text: GuideText, now: Date): { readonly page?: PageMark } =>
  text.page
    ? { page: { url: text.page.url, ...text.page.seen, readAt: now.toISOString(), digest: digestOf(text) } }
    : {};

const keeperOf = (by: Author): Pick<GuideRecord, 'keeper'> => (typeof by === 'string' ? {} : { keeper: by });

interface PublishOptions {
  /** A text that comes from a page is read again there every day, unless told. */
  readonly followsPage?: boolean;
  /** The text that says how sections are asked for; `null`: the published text itself, even where it says nothing. */
  readonly saidIn?: string | null;
}

/** Where it stands what is said of a text's sections: unless told, in itself, else where it stood for the version before. */
function saidFor(
  text: GuideText,
  before: Version | undefined,
  told: string | null | undefined,
): Pick<Version, 'saidIn'> {
  const source =
    told ??
    (told === undefined && saysNothing(text.proposed) ? (before?.saidIn ?? before?.textId) : undefined);
  return source === undefined ? {} : { saidIn: source };
}

/**
 * Publishes a draft: readers see it from now on, as a new guide or as the next version of one. One write; doing it
 * twice does it once. What the text does not say of its sections stays as it was said before. Throws `guide_draft_gone`, and
 * `guide_changed` when somebody published the same guide meanwhile.
 */
export async function publishGuide(
  { store, library, clock }: Publishing,
  textId: string,
  { slug, language, ...facts }: Placing,
  by: Author,
  { followsPage = true, saidIn }: PublishOptions = {},
): Promise<GuideRecord> {
  const text = await store.text(textId);
  if (!text) throw draftGone({});
  const seen = await store.record(language, slug);
  const shelf = await library();
  const before = shelf.guide(language, slug);
  const twin = shelf.guide(otherLanguage(language), slug);
  const lastSeen = seen && currentVersion(seen).number;
  const record = await store.change(language, slug, (old) => {
    const last = old && currentVersion(old);
    if (last?.textId === textId && old?.state === 'published') return undefined;
    if (last?.number !== lastSeen) throw guideChanged({});
    const version = {
      ...versionOf(text, facts, (last?.number ?? 0) + 1, before, twin, clock()),
      ...saidFor(text, last, saidIn),
    };
    return {
      ...{ partition: 'guides', id: recordId(language, slug), slug, language },
      versions: [...(old?.versions ?? []), version].slice(-MOST_VERSIONS),
      state: 'published',
      ...(old?.keeper && { keeper: old.keeper }),
      ...keeperOf(by),
      ...(followsPage && pageMark(text, clock())),
    };
  });
  await store.isPublished(textId);
  if (!record) throw guideChanged({});
  return record;
}

/** Makes an earlier version the current one again, as a new version: what stood in between stays in the history. */
export async function restoreVersion(
  publishing: Publishing,
  language: Language,
  slug: string,
  number: number,
  by: Author,
): Promise<GuideRecord> {
  const record = await publishing.store.record(language, slug);
  const version = record?.versions.find((one) => one.number === number);
  if (!version) throw guideNotFound({});
  // Read again tomorrow, the page would undo this: whoever wants that brings it once more.
  return publishGuide(publishing, version.textId, { ...version, slug, language }, by, {
    followsPage: false,
    saidIn: version.saidIn ?? null,
  });
}

/** Takes a guide off the shelf. Its history stays, and any version of it can be restored. */
export async function removeGuide(
  { store, library }: Pick<Publishing, 'store' | 'library'>,
  language: Language,
  slug: string,
): Promise<void> {
  const record = await store.change(language, slug, (old) => old && { ...old, state: 'removed' });
  if (record) return;
  throw (await library()).guide(language, slug) ? guideNotBrought({}) : guideNotFound({});
}
