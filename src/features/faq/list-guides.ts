import type { Command } from '../../chat/feature.ts';
import type { Language } from '../../language/bilingual.ts';
import { languagesOf } from '../../language/edition.ts';
import { say } from '../../language/say.ts';
import { guidePath } from './shelf/guide.ts';
import type { Library } from './shelf/library.ts';
import type { Parts } from './parts.ts';

/** `canllawiau` / `guides`: every guide, with what it is about, as links to their pages. */
export const guidesCommand = ({ shelf, publicUrl }: Pick<Parts, 'shelf' | 'publicUrl'>): Command => {
  const listIn = (library: Library, language: Language): string => {
    const guides = library.guides(language);
    if (guides.length === 0) return say(language, 'faq.noGuides');
    const lines = guides.map(
      (guide) => `- [${guide.title}](${publicUrl}${guidePath(guide)}): ${guide.summary}`,
    );
    return [say(language, 'faq.guidesIntro'), lines.join('\n')].join('\n\n');
  };
  return {
    words: { cy: ['canllawiau'], en: ['guides'] },
    help: 'faq.guidesHelp',
    async run(_rest, { edition }) {
      const { library } = await shelf.current();
      const lists = languagesOf(edition).map((language) => listIn(library, language));
      return [{ text: lists.join('\n\n---\n\n') }];
    },
  };
};
