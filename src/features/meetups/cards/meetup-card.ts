import {
  buttonsIn,
  langOf,
  linesIn,
  outward,
  saying,
  versionsIn,
  type NextStep,
  type Worded,
} from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { Language } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import { calendarPath, meetupPath } from '../addresses.ts';
import { outlookLink } from '../calendar-files/outlook-link.ts';
import type { Answer, Counts, Reply } from '../joining/reply.ts';
import type { Meetup, MeetupPlan, Part } from '../meetup/meetup.ts';
import { whenIn } from '../meetup/when.ts';
import { factsIn, paragraphsOf, partIn } from './meetup-lines.ts';
import { countsLines } from './notices.ts';

/** The labels of the three answers. */
export const ANSWER_NAMES = {
  yes: 'meetups.answerYes',
  maybe: 'meetups.answerMaybe',
  no: 'meetups.answerNo',
} as const satisfies Readonly<Record<Answer, MessageKey>>;

/** What stands on a meetup's card besides the meetup. */
export interface MeetupCardFacts {
  readonly heading: MessageKey;
  /** Whether the answers are offered. */
  readonly takesReplies: boolean;
  /** How many have replied, and when that was so: posted cards follow. */
  readonly counts?: { readonly at: Date; readonly of: Counts } | undefined;
  /** Only on a card that one person sees: what they said, and what can be done next. */
  readonly said?: Pick<Reply, 'answer' | 'waits' | 'reminds'> | undefined;
  readonly lines?: readonly Worded[];
  readonly steps?: readonly NextStep[];
  /** Where the bot can be had for oneself. */
  readonly installUrl?: string | undefined;
}

/** The body of a meetup in the languages of an edition. What people wrote is shown as `TextRun`s. */
export const versionsOf = (
  edition: Edition,
  meetup: MeetupPlan & { readonly part?: Part },
  heading: MessageKey,
) =>
  versionsIn(edition, (language) => {
    const part = partIn(language, meetup.part);
    return {
      heading: [say(language, heading), ...(part === undefined ? [] : [part])].join(' · '),
      title: meetup.title[language],
      when: whenIn(language, meetup),
      facts: factsIn(language, meetup),
      description: paragraphsOf(meetup.description[language]),
    };
  });

/** What somebody said, as they see it. */
const saidLines = (said: MeetupCardFacts['said']): readonly Worded[] =>
  said
    ? [
        (language: Language) =>
          say(language, 'meetups.youSaid', { answer: say(language, ANSWER_NAMES[said.answer]) }),
        ...(said.waits ? [saying('meetups.youWait')] : []),
        saying('meetups.changeable'),
        ...(said.answer === 'no' ? [] : [saying('meetups.whoSeesYou')]),
      ]
    : [];

/** What a browser opens about a meetup. A saved file stays as it is, so the card says so. */
function linksOf(edition: Edition, meetup: Meetup, publicUrl: string, installUrl: string | undefined) {
  const link = (title: MessageKey, url: string) => ({ title: outward(labelIn(edition, title)), url });
  const page = publicUrl + meetupPath(langOf(edition), meetup.id);
  const isPlanned = meetup.state === 'planned';
  return [
    ...(meetup.recording === undefined ? [] : [link('meetups.recording', meetup.recording)]),
    ...(meetup.slides === undefined ? [] : [link('meetups.slides', meetup.slides)]),
    ...(isPlanned && meetup.recording === undefined
      ? [link('meetups.addToOutlook', outlookLink(edition, meetup, page))]
      : []),
    link('meetups.calendarFile', publicUrl + calendarPath(edition, meetup.id)),
    link('meetups.details', page),
    ...(isPlanned && meetup.link !== undefined && meetup.recording === undefined
      ? [link('meetups.openLink', meetup.link)]
      : []),
    ...(installUrl === undefined ? [] : [link('meetups.install', installUrl)]),
  ];
}

/** A meetup with its buttons: as it is posted in a channel, and as it answers a button. */
export const meetupCard = (
  edition: Edition,
  meetup: Meetup,
  publicUrl: string,
  { heading, takesReplies, counts, said, lines = [], steps = [], installUrl }: MeetupCardFacts,
): Card => {
  const notes = linesIn(edition, [
    ...saidLines(said),
    ...lines,
    ...(counts ? countsLines(counts.of, counts.at, meetup.capacity) : []),
  ]);
  return {
    template: 'meetups/meetup',
    data: {
      edition,
      lang: langOf(edition),
      id: meetup.id,
      versions: versionsOf(edition, meetup, heading),
      notes,
      hasNotes: notes.length > 0,
      hint: linesIn(edition, [saying('meetups.savedFile')]),
      takesReplies,
      answers: {
        yes: labelIn(edition, ANSWER_NAMES.yes),
        maybe: labelIn(edition, ANSWER_NAMES.maybe),
        no: labelIn(edition, ANSWER_NAMES.no),
      },
      links: linksOf(edition, meetup, publicUrl, installUrl),
      buttons: buttonsIn(
        edition,
        steps.map((step) => ({ ...step, data: { id: meetup.id, ...step.data } })),
      ),
      hasButtons: steps.length > 0,
    },
  };
};
