import { button, langOf, linesIn, saying, type Button, type Worded } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { languagesOf, type Edition } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import type { Offer } from './offer-store.ts';
import {
  beforeCurrent,
  currentOf,
  isOverdue,
  questionIn,
  verifiedPath,
  type VerifiedRecord,
} from './verified-answer.ts';
import { day, standing } from './verified-words.ts';

/** So many stand on one card. */
const MOST_LISTED = 5;

const state = (record: VerifiedRecord, now: Date): Worded => {
  const version = currentOf(record);
  const key = version.isRetired
    ? 'faq.verifiedIsRetired'
    : isOverdue(version, now)
      ? 'faq.verifiedIsOverdue'
      : 'faq.verifiedInUse';
  return (language) => say(language, key, { date: day(language, version.reviewBy) });
};

const missing = (record: VerifiedRecord): readonly Worded[] => {
  const { wordings } = currentOf(record);
  return [
    ...(wordings.cy.answer === undefined ? [saying('faq.verifiedNoWelsh')] : []),
    ...(wordings.en.answer === undefined ? [saying('faq.verifiedNoEnglish')] : []),
  ];
};

function buttonsOf(edition: Edition, record: VerifiedRecord, now: Date): readonly Button[] {
  const { id } = record;
  const version = currentOf(record);
  return [
    button(edition, 'faq.verifiedEdit', 'faq.edit-verified', { id }),
    ...(!version.isRetired && isOverdue(version, now)
      ? [button(edition, 'faq.verifiedStillRight', 'faq.still-right', { id })]
      : []),
    ...(beforeCurrent(record.versions)
      ? [button(edition, 'faq.verifiedUndo', 'faq.undo-verified', { id })]
      : []),
    ...(version.isRetired ? [] : [button(edition, 'faq.verifiedRetire', 'faq.retire-verified', { id })]),
    button(edition, 'faq.verifiedAll', 'faq.verified-list', { from: 0 }),
  ];
}

/** A verified answer as a manager sees it: what it says in each language, its state, and what can be done. */
export function verifiedCard(
  edition: Edition,
  record: VerifiedRecord,
  publicUrl: string,
  now: Date,
  note: readonly Worded[] = [],
): Card {
  const version = currentOf(record);
  const shown = (['cy', 'en'] as const).flatMap((language) => {
    const { question, answer } = version.wordings[language];
    const name = say(language, language === 'cy' ? 'common.cymraeg' : 'common.english');
    return question === undefined && answer === undefined
      ? []
      : [{ name, question: question ?? '–', answer: answer ?? '–' }];
  });
  const [language = 'cy'] = languagesOf(edition);
  return {
    template: 'faq/verified',
    data: {
      ...{ edition, lang: langOf(edition), title: labelIn(edition, 'faq.verifiedAnswer') },
      notes: linesIn(edition, note),
      wordings: shown,
      about: linesIn(edition, [
        (one) => standing(one, version),
        state(record, now),
        (one) => say(one, 'faq.verifiedVersion', { number: version.number }),
        ...missing(record),
      ]),
      page: labelIn(edition, 'faq.verifiedPage'),
      url: publicUrl + verifiedPath(language, record.id),
      buttons: buttonsOf(edition, record, now),
    },
  };
}

/** The verified answers, those that are due for review first; above them, how many are offered. */
export function verifiedListCard(
  edition: Edition,
  records: readonly VerifiedRecord[],
  { from, offers, now }: { readonly from: number; readonly offers: readonly Offer[]; readonly now: Date },
): Card {
  const shown = records.slice(from, from + MOST_LISTED);
  const [language = 'cy'] = languagesOf(edition);
  const offered = offers.slice(0, 3).map((offer) => ({
    text: offer.question,
    about: linesIn(edition, [saying('faq.offerWaits')]),
    buttons: [button(edition, 'faq.openIt', 'faq.offer', { id: offer.id })],
  }));
  return {
    template: 'faq/verified-list',
    data: {
      ...{ edition, lang: langOf(edition), title: labelIn(edition, 'faq.verifiedAnswers') },
      notes: linesIn(edition, records.length === 0 ? [saying('faq.verifiedNone')] : []),
      rows: [
        ...(from === 0 ? offered : []),
        ...shown.map((record) => ({
          text: questionIn(currentOf(record), language),
          about: linesIn(edition, [state(record, now)]),
          buttons: [button(edition, 'faq.openIt', 'faq.verified', { id: record.id })],
        })),
      ],
      buttons: [
        button(edition, 'faq.verifiedNew', 'faq.new-verified'),
        ...(from > 0
          ? [
              button(edition, 'faq.verifiedEarlier', 'faq.verified-list', {
                from: Math.max(0, from - MOST_LISTED),
              }),
            ]
          : []),
        ...(from + MOST_LISTED < records.length
          ? [button(edition, 'faq.verifiedMore', 'faq.verified-list', { from: from + MOST_LISTED })]
          : []),
      ],
    },
  };
}
