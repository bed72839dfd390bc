import { langOf, linesIn, outward, saying, versionsIn } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { languagesOf, type Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn, say } from '../../../language/say.ts';
import type { Link, Voiced } from '../broadcast-content.ts';
import { readLightMarkdown, type Stretch, type TextLine } from '../writing/light-markdown.ts';

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
const versionsOf = (edition: Edition, { title, body, important, voice }: Voiced) =>
  versionsIn(edition, (language) => ({
    from: say(language, 'broadcasts.from', {
      sender: voice ? voice.name[language] : say(language, 'chat.theCommunity'),
    }),
    important: important ? [{ text: say(language, 'broadcasts.important') }] : [],
    title: title[language],
    lines: readLightMarkdown(body[language]).map(lineOf),
  }));

/** What opens outside, labelled as such: once, or once for each language where the addresses differ. */
function linksIn(
  edition: Edition,
  links: readonly Link[],
): readonly { readonly title: string; readonly url: string }[] {
  return links.flatMap(({ label, url }) => {
    const languages = languagesOf(edition);
    if (new Set(languages.map((language) => url[language])).size === 1)
      return [{ title: outward(inEdition(edition, label)), url: url[langOf(edition)] }];
    return languages.map((language) => ({ title: outward(label[language]), url: url[language] }));
  });
}

/** How many of a card's buttons these take at most: in a channel that reads both languages. */
export const buttonsTaken = (buttons: readonly Link[]): number => linksIn('both', buttons).length;

/** What fills the part of a card that is the update itself, in the update's card and in its preview. */
export const updateParts = (edition: Edition, content: Voiced) => ({
  images: content.image ? [{ url: content.image.url, alt: inEdition(edition, content.image.alt) }] : [],
  versions: versionsOf(edition, content),
  attachments:
    content.attachments.length === 0
      ? []
      : [
          {
            heading: labelIn(edition, 'broadcasts.attachmentsOutside'),
            items: linksIn(edition, content.attachments),
          },
        ],
  links: linksIn(edition, content.buttons),
  // How a channel gets no more of these.
  footer: linesIn(edition, [saying('broadcasts.declining')]),
});

/** An update as a channel gets it. */
export const updateCard = (edition: Edition, content: Voiced): Card => ({
  template: 'broadcasts/update',
  data: { edition, lang: langOf(edition), ...updateParts(edition, content) },
});
