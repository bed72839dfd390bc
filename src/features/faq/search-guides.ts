import type { Asker } from '../../chat/asker.ts';
import type { SearchHit } from '../../chat/message.ts';
import type { Language } from '../../language/bilingual.ts';
import { languagesOf } from '../../language/edition.ts';
import { say } from '../../language/say.ts';
import { sectionPath, sectionRef, type Section } from './shelf/guide.ts';
import type { Parts } from './parts.ts';
import { sentencesOf } from './shelf/passage.ts';

const MOST_HITS = 5;
/** How much of a section its card shows. */
const MOST_SENTENCES = 3;

/** A section as the compose box lists and inserts it. */
export const hitOf = (publicUrl: string, section: Section): SearchHit => {
  const { guide, passage } = section;
  const { language } = guide;
  const from = say(language, 'faq.fromGuide', { guide: guide.title });
  return {
    title: passage.heading,
    text: from,
    card: {
      template: 'faq/section',
      data: {
        edition: language,
        lang: language,
        heading: passage.heading,
        from,
        lines: sentencesOf(passage)
          .slice(0, MOST_SENTENCES)
          .map(({ markdown }) => ({ text: markdown })),
        url: publicUrl + sectionPath(section),
        open: say(language, 'faq.openSection'),
      },
    },
  };
};

/** What the compose box finds: the best sections, each once, in the language that found it. */
export const searchGuides =
  ({ shelf, publicUrl }: Pick<Parts, 'shelf' | 'publicUrl'>) =>
  async (query: string, { edition }: Asker): Promise<readonly SearchHit[]> => {
    const { library, finder } = await shelf.current();
    const findIn = (language: Language): readonly Section[] =>
      query.trim() === ''
        ? library.guides(language).flatMap((guide) => {
            const [passage] = guide.passages;
            return passage ? [{ guide, passage }] : [];
          })
        : finder.find(language, query, { limit: MOST_HITS });
    const found = new Map<string, Section>();
    for (const language of languagesOf(edition)) {
      for (const section of findIn(language)) {
        if (!found.has(sectionRef(section))) found.set(sectionRef(section), section);
      }
    }
    return [...found.values()].slice(0, MOST_HITS).map((section) => hitOf(publicUrl, section));
  };
