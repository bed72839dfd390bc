import { isTopic } from '../../../chat/vocabulary/topics.ts';
import type { Language } from '../../../language/bilingual.ts';
import { localDay } from '../../../language/dates.ts';
import { say } from '../../../language/say.ts';
import type { Library } from '../shelf/library.ts';
import { withoutMarkup } from '../shelf/quotables.ts';
import type { GuideText, VersionFacts } from './guide-record.ts';
import { slugOf } from './name-sections.ts';
import { clip } from '../../../lib/clip.ts';

/** Where a text is to stand, and what is said of it. */
export interface Placing extends VersionFacts {
  readonly language: Language;
  /** A guide of this slug and language gets a new version; without one it is a new guide. */
  readonly slug: string;
}

const SUMMARY_LIMIT = 300;
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** The slug of the guide with that title, else one that is free in this language. */
function slugFor(library: Library, language: Language, title: string): string {
  const same = library.guides(language).find((guide) => guide.title.toLowerCase() === title.toLowerCase());
  return same?.slug ?? (slugOf(title) || 'guide');
}

/** What is proposed to whoever publishes: what the file says, and a guess for what it does not. */
export function propose(
  { title, language, sections, introduction, proposed, name, page }: GuideText,
  library: Library,
  now: Date,
): Placing {
  const spoken = language === 'undetermined' ? 'cy' : language;
  const opening = withoutMarkup((introduction || (sections[0]?.markdown ?? '')).replace(/^#+\s.*$/gm, ''));
  return {
    language: spoken,
    slug: slugFor(library, spoken, title),
    title: proposed.title ?? title,
    summary: proposed.summary ?? clip(opening || title, SUMMARY_LIMIT),
    owner: proposed.owner ?? say(spoken, 'faq.defaultOwner'),
    topics: (proposed.topics ?? []).filter(isTopic),
    reviewBy: proposed.reviewBy ?? localDay(new Date(now.getTime() + YEAR_MS)),
    welshReviewed: proposed.welshReviewed ?? spoken === 'en',
    sources: proposed.sources ?? [
      page
        ? { title, kind: 'document', url: page.url }
        : { title: clip(name, SUMMARY_LIMIT), kind: 'document' },
    ],
  };
}
