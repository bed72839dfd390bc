import { button, langOf, type Button } from '../../../chat/cards/card-words.ts';
import type { Card, Citation, Message } from '../../../chat/message.ts';
import { plainText } from '../../../chat/cards/plain-text.ts';
import { otherLanguage, type Language } from '../../../language/bilingual.ts';
import { languagesOf, type Edition } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import { askButton } from '../answering/answer-card.ts';
import { reportButtonFor } from '../feedback/report-button.ts';
import { answerIn, currentOf, questionIn, verifiedPath, type VerifiedRecord } from './verified-answer.ts';
import { caveats, paragraphs, standing } from './verified-words.ts';

export interface Wording {
  readonly publicUrl: string;
  readonly now: Date;
}

const linkText = (text: string): string => plainText(text.replace(/\s+/g, ' '));

/** The answer in one language, numbered as that citation. */
function textOf(
  record: VerifiedRecord,
  language: Language,
  position: number,
  { publicUrl, now }: Wording,
): string {
  const version = currentOf(record);
  const { answer, language: found } = answerIn(version, language);
  const { source } = version;
  const page = `[${linkText(questionIn(version, language))}](${publicUrl}${verifiedPath(language, record.id)})`;
  const basedOn =
    source === undefined
      ? []
      : [source.url === undefined ? linkText(source.title) : `[${linkText(source.title)}](${source.url})`];
  return [
    `**${say(language, 'faq.verifiedAnswer')}**`,
    `${paragraphs(answer)} [${position}]`,
    '&nbsp;',
    `**${say(language, 'faq.source')} ${position}:** ${page}`,
    ...basedOn.map((line) => `**${say(language, 'faq.verifiedBasedOn')}:** ${line}`),
    '&nbsp;',
    `_${plainText([standing(language, version), ...caveats(language, found, version, now)].join(' · '))}_`,
  ].join('\n\n');
}

const citationOf = (
  record: VerifiedRecord,
  language: Language,
  position: number,
  publicUrl: string,
): Citation => {
  const version = currentOf(record);
  return {
    position,
    title: `${say(language, 'faq.verifiedAnswer')} – ${questionIn(version, language)}`,
    quote: answerIn(version, language).answer.replace(/\s+/g, ' '),
    url: publicUrl + verifiedPath(language, record.id),
  };
};

const switchButton = (edition: Language, id: string, question: string): Button => ({
  ...{ title: say(edition, 'faq.showIn'), verb: 'faq.show-verified' },
  data: { edition, to: otherLanguage(edition), id, question },
});

const reportVerified = (record: VerifiedRecord, edition: Edition, question: string): Button =>
  reportButtonFor(
    edition,
    {
      answer: languagesOf(edition)
        .map((language) => answerIn(currentOf(record), language).answer)
        .join('\n\n'),
      sections: languagesOf(edition).map((language) => verifiedPath(language, record.id)),
      writtenByModel: false,
    },
    question,
  );

/** A verified answer as a message: labelled as one, with who stands for it, and its page as the source. */
export function verifiedMessage(
  record: VerifiedRecord,
  edition: Edition,
  question: string,
  wording: Wording,
): Message {
  const languages = languagesOf(edition);
  const at = (index: number) => index + 1;
  return {
    text: languages
      .map((language, index) => textOf(record, language, at(index), wording))
      .join('\n\n---\n\n'),
    citations: languages.map((language, index) => citationOf(record, language, at(index), wording.publicUrl)),
    summary: labelIn(edition, 'faq.verifiedAnswer'),
    asksForFeedback: true,
    card: {
      template: 'faq/answer',
      data: {
        ...{
          edition,
          lang: langOf(edition),
          title: labelIn(edition, 'faq.afterAnswer'),
          lines: [],
          small: [],
        },
        buttons: [
          ...(edition === 'both' ? [] : [switchButton(edition, record.id, question)]),
          askButton(edition, question),
          reportVerified(record, edition, question),
        ],
      },
    },
  };
}

/** The same as a card, in the place of the buttons, when the other language is asked for. */
export function verifiedAnswerCard(
  record: VerifiedRecord,
  language: Language,
  question: string,
  { publicUrl, now }: Wording,
): Card {
  const version = currentOf(record);
  const { answer, language: found } = answerIn(version, language);
  const page = `[${linkText(questionIn(version, language))}](${publicUrl}${verifiedPath(language, record.id)})`;
  return {
    template: 'faq/answer',
    data: {
      ...{ edition: language, lang: language, title: say(language, 'faq.verifiedAnswer') },
      lines: answer.split(/\n+/).map((line) => ({ text: plainText(line) })),
      small: [
        { text: `**${say(language, 'faq.source')}:** ${page}` },
        {
          text: plainText(
            [standing(language, version), ...caveats(language, found, version, now)].join(' · '),
          ),
        },
      ],
      buttons: [
        switchButton(language, record.id, question),
        askButton(language, question),
        reportVerified(record, language, question),
      ],
    },
  };
}

export const toVerified = (edition: Edition, id: string): Button =>
  button(edition, 'faq.lookAtVerified', 'faq.verified', { id });
