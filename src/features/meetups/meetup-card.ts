import { langOf, linesIn, outward, saying, versionsIn, type Worded } from '../../chat/card-words.ts';
import type { Card } from '../../chat/message.ts';
import type { Language } from '../../language/bilingual.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import type { Edition } from '../../language/edition.ts';
import { labelIn, say } from '../../language/say.ts';
import { calendarPath } from './addresses.ts';
import { whenIn, type Meetup } from './meetup.ts';
import { countsLine } from './notices.ts';
import type { Answer, Counts } from './rsvp.ts';

/** The labels of the three answers. */
export const ANSWER_NAMES = {
  yes: 'meetups.answerYes',
  maybe: 'meetups.answerMaybe',
  no: 'meetups.answerNo',
} as const satisfies Readonly<Record<Answer, MessageKey>>;

/** What stands on a meetup's card besides the meetup. */
export interface MeetupCardFacts {
  readonly heading: MessageKey;
  /** Whether the answers and the calendar file are offered. */
  readonly takesReplies: boolean;
  /** Only on a card that one person sees: what they said. */
  readonly said?: Answer | undefined;
  /** How many have replied, and when that was so: posted cards follow (`posted-cards.ts`). */
  readonly counts?: { readonly at: Date; readonly of: Counts } | undefined;
  /** Offers a manager to move or cancel it. */
  readonly manages?: boolean;
}

/** The body of a meetup in the languages of an edition. What people wrote is shown as `TextRun`s. */
export const versionsOf = (
  edition: Edition,
  meetup: Pick<Meetup, 'title' | 'description' | 'place' | 'start' | 'minutes'>,
  heading: MessageKey,
) =>
  versionsIn(edition, (language) => ({
    heading: say(language, heading),
    title: meetup.title[language],
    when: whenIn(language, meetup),
    place: meetup.place ? `${say(language, 'meetups.place')}: ${meetup.place[language]}` : '',
    hasPlace: meetup.place !== undefined,
    description: meetup.description[language].split(/\s*\n\s*/).map((text) => ({ text })),
  }));

const notesOf = ({ said, counts }: MeetupCardFacts): readonly Worded[] => [
  ...(said
    ? [
        (language: Language) =>
          say(language, 'meetups.youSaid', { answer: say(language, ANSWER_NAMES[said]) }),
        saying('meetups.changeable'),
      ]
    : []),
  ...(counts ? [countsLine(counts.of, counts.at)] : []),
];

/** A meetup with its buttons: as it is posted in a channel, and as it answers a button. */
export const meetupCard = (
  edition: Edition,
  meetup: Meetup,
  publicUrl: string,
  facts: MeetupCardFacts,
): Card => {
  const notes = linesIn(edition, notesOf(facts));
  return {
    template: 'meetups/meetup',
    data: {
      edition,
      lang: langOf(edition),
      id: meetup.id,
      versions: versionsOf(edition, meetup, facts.heading),
      notes,
      hasNotes: notes.length > 0,
      takesReplies: facts.takesReplies,
      answers: {
        yes: labelIn(edition, ANSWER_NAMES.yes),
        maybe: labelIn(edition, ANSWER_NAMES.maybe),
        no: labelIn(edition, ANSWER_NAMES.no),
      },
      calendar: {
        title: outward(labelIn(edition, 'meetups.calendarFile')),
        url: publicUrl + calendarPath(edition, meetup.id),
      },
      hasLink: meetup.link !== undefined,
      link: { title: outward(labelIn(edition, 'meetups.openLink')), url: meetup.link ?? '' },
      manages: facts.manages ?? false,
      manage: labelIn(edition, 'meetups.manage'),
    },
  };
};
