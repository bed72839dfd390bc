import type { Message } from '../../../chat/message.ts';
import type { SmallTalk } from '../../../language/analysis/small-talk.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEach } from '../../../language/one-line.ts';
import { labelIn, say } from '../../../language/say.ts';

const REPLIES: Readonly<Record<SmallTalk, MessageKey>> = {
  greeting: 'faq.greeting',
  thanks: 'faq.thanks',
  farewell: 'faq.farewell',
  agreement: 'faq.agreement',
  aboutMe: 'faq.aboutMe',
};

/** A short friendly line, and what can be asked. */
export const smallTalkMessage = (edition: Edition, kind: SmallTalk): Message => ({
  text: inEach(edition, (language) =>
    [say(language, REPLIES[kind]), say(language, 'faq.whatToAsk')].join('\n\n'),
  ).join('\n\n---\n\n'),
  summary: labelIn(edition, REPLIES[kind]),
});
