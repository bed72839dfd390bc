import type { Message } from '../../../chat/message.ts';
import { plainText } from '../../../chat/cards/plain-text.ts';
import { languagesOf, type Edition } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import { changeLine, type Change } from './settings-changes.ts';

/** Tells a channel what is different now. */
export function tellChanges(changes: readonly Change[], edition: Edition): Message {
  const paragraphs = languagesOf(edition).map((language) =>
    [
      say(language, 'community.settingsChanged'),
      ...changes.map((change) => `- ${plainText(changeLine(language, change))}`),
    ].join('\n'),
  );
  return { text: paragraphs.join('\n\n'), summary: labelIn(edition, 'community.settingsChanged') };
}
