import {
  langOf,
  labelsIn,
  linesIn,
  problemLines,
  saying,
  type Problem,
  type Worded,
} from '../../../../chat/cards/card-words.ts';
import type { Card } from '../../../../chat/message.ts';
import { topicChoices } from '../../../../chat/vocabulary/topics.ts';
import { plainText } from '../../../../chat/cards/plain-text.ts';
import type { MessageKey } from '../../../../language/catalogue/index.ts';
import type { Edition } from '../../../../language/edition.ts';
import { labelIn, say } from '../../../../language/say.ts';
import type { Library } from '../../shelf/library.ts';
import type { ReadWarning } from '../../reading/read-bytes.ts';
import type { Proposal } from '../desk.ts';
import type { DraftForm } from './draft-form.ts';
import { draftPath } from './draft-page.ts';

const WARNINGS: Readonly<Record<ReadWarning, MessageKey>> = {
  noHeadings: 'faq.readNoHeadings',
  fromPdf: 'faq.readFromPdf',
  pictures: 'faq.readPictures',
  frontMatter: 'faq.readFrontMatter',
  strayWordings: 'faq.readStrayWordings',
};

/** So many headings are shown; of the others their number. */
const MOST_HEADINGS = 8;

/** Where the text may stand: as a new guide, or as the next version or the twin of one that there is. */
function places(edition: Edition, library: Library, proposed: string) {
  const titles = new Map<string, string>();
  for (const language of ['en', 'cy'] as const)
    for (const { slug, title } of library.guides(language)) titles.set(slug, title);
  const known = [...titles].map(([value, title]) => ({ value, title }));
  const isKnown = titles.has(proposed);
  return [...(isKnown ? [] : [{ value: proposed, title: labelIn(edition, 'faq.newGuide') }]), ...known];
}

/** A draft: how the file was read, and the form with which it is published. */
export function draftCard(
  edition: Edition,
  { text, placing }: Proposal,
  form: DraftForm,
  { library, publicUrl }: { readonly library: Library; readonly publicUrl: string },
  problems: readonly Problem[] = [],
): Card {
  const more = text.sections.length - MOST_HEADINGS;
  const found: readonly Worded[] = [
    saying('faq.readSections', { count: text.sections.length }),
    ...(more > 0 ? [saying('faq.readMore', { number: more })] : []),
    (language) => `[${say(language, 'faq.readWhole')}](${publicUrl}${draftPath(text.id)})`,
  ];
  const notes: readonly Worded[] = [
    ...text.warnings.map((warning) => saying(WARNINGS[warning])),
    ...(text.page ? [saying('faq.readDaily')] : []),
    (language) =>
      `${say(language, 'faq.basedOn')}: ${placing.sources.map(({ title }) => plainText(title)).join('; ')}`,
  ];
  return {
    template: 'faq/draft',
    data: {
      edition,
      lang: langOf(edition),
      heading: labelIn(edition, 'faq.draft'),
      name: text.name,
      found: linesIn(edition, found),
      notes: linesIn(edition, notes),
      headings: text.sections.slice(0, MOST_HEADINGS).map(({ heading }) => ({ text: heading })),
      problems: problemLines(edition, problems),
      labels: labelsIn(edition, {
        title: 'faq.draftTitle',
        summary: 'faq.draftSummary',
        owner: 'faq.draftOwner',
        reviewBy: 'faq.reviewBy',
        language: 'faq.draftLanguage',
        slug: 'faq.draftPlace',
        topics: 'faq.draftTopics',
        welsh: 'faq.draftWelsh',
        needed: 'faq.draftNeeded',
      }),
      form,
      languages: [
        { title: labelIn(edition, 'faq.inWelsh'), value: 'cy' },
        { title: labelIn(edition, 'faq.inEnglish'), value: 'en' },
      ],
      places: places(edition, library, form.slug),
      topics: topicChoices(edition),
      welshTitle: labelIn(edition, 'faq.draftWelshReviewed'),
      publish: labelIn(edition, 'faq.publishGuide'),
      discard: labelIn(edition, 'faq.discardDraft'),
    },
  };
}
