import { langOf, linesIn, outward, saying, versionsIn } from '../../chat/card-words.ts';
import type { Card } from '../../chat/message.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import { languagesOf, type Edition } from '../../language/edition.ts';
import { labelIn, say } from '../../language/say.ts';
import type { BroadcastContent } from './broadcast.ts';
import { readLightMarkdown, type Stretch, type TextLine } from './light-markdown.ts';

/** An em space, which no client swallows at the start of a line. */
const INDENT = '\u2003';

const runOf = ({ text, isBold, isItalic, url }: Stretch) => ({
  type: 'TextRun',
  text,
  ...(isBold && { weight: 'Bolder' }),
  ...(isItalic && { italic: true }),
  ...(url !== undefined && {
    color: 'Accent',
    underline: true,
    selectAction: { type: 'Action.OpenUrl', title: text, url },
  }),
});

const lineOf = ({ marker, depth, isApart, stretches }: TextLine) => ({
  spacing: isApart ? 'Medium' : marker === '' ? 'None' : 'Small',
  runs: [
    ...(marker === '' ? [] : [{ type: 'TextRun', text: `${INDENT.repeat(depth)}${marker} ` }]),
    ...stretches.map(runOf),
  ],
});

/** The words of an update in the languages of an edition. What managers typed stands in `TextRun`s alone. */
export const versionsOf = (
  edition: Edition,
  { title, body, important }: Pick<BroadcastContent, 'title' | 'body' | 'important'>,
) =>
  versionsIn(edition, (language) => ({
    from: say(language, 'broadcasts.from'),
    important: important ? [{ text: say(language, 'broadcasts.important') }] : [],
    title: title[language],
    lines: readLightMarkdown(body[language]).map(lineOf),
  }));

/** The link button, or one for each language where the pages differ. */
export function linksOf(
  edition: Edition,
  link: Bilingual | undefined,
): readonly { readonly title: string; readonly url: string }[] {
  if (!link) return [];
  const languages = languagesOf(edition);
  if (new Set(languages.map((language) => link[language])).size === 1) {
    return [{ title: outward(labelIn(edition, 'broadcasts.readMore')), url: link[langOf(edition)] }];
  }
  return languages.map((language) => ({
    title: outward(say(language, 'broadcasts.readMore')),
    url: link[language],
  }));
}

/** How a channel gets no more of these. */
export const footerOf = (edition: Edition): readonly { readonly text: string }[] =>
  linesIn(edition, [saying('broadcasts.declining')]);

/** An update as a channel gets it. */
export const updateCard = (edition: Edition, content: BroadcastContent): Card => ({
  template: 'broadcasts/update',
  data: {
    edition,
    lang: langOf(edition),
    versions: versionsOf(edition, content),
    links: linksOf(edition, content.link),
    footer: footerOf(edition),
  },
});
