import type { Message } from '../../../chat/message.ts';
import { plainText } from '../../../chat/cards/plain-text.ts';
import { languagesOf, type Edition } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { changeLine, type Change } from './settings-changes.ts';

/** Tells a channel what is different now. `closing`: what else there is to say, where nobody in the channel did it. */
export function tellChanges(changes: readonly Change[], edition: Edition, closing?: MessageKey): Message {
  const paragraphs = languagesOf(edition).map((language) =>
    [
      say(language, 'community.settingsChanged'),
      ...changes.map((change) => `- ${plainText(changeLine(language, change))}`),
      ...(closing ? ['', say(language, closing)] : []),
    ].join('\n'),
  );
  return { text: paragraphs.join('\n\n'), summary: labelIn(edition, 'community.settingsChanged') };
}
