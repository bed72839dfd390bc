import { langOf, linesIn, outward, saying, type Worded } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition, onOneLine } from '../../../language/one-line.ts';
import { labelIn, say } from '../../../language/say.ts';
import { listPath } from '../addresses.ts';
import type { Counts, Reply } from '../joining/reply.ts';
import type { Meetup } from '../meetup/meetup.ts';
import { whenIn } from '../meetup/when.ts';
import { ANSWER_NAMES } from './meetup-card.ts';
import { partIn } from './meetup-lines.ts';
import { countsLines } from './notices.ts';

export interface Listed {
  readonly meetup: Meetup;
  /** What the asker said. */
  readonly said?: Pick<Reply, 'answer' | 'waits'>;
  /** For managers. */
  readonly counts?: Counts;
}

/** Of each kind so many: the card keeps within what a client shows, and there is a page for the rest. */
export const LISTED = 3;

interface Lists {
  readonly next: readonly Listed[];
  readonly mine: readonly Listed[];
  readonly recordings: readonly Listed[];
  /** What managers still have something to enter for. */
  readonly over: readonly Listed[];
}

interface Seeing {
  readonly now: Date;
  readonly publicUrl: string;
  readonly isManager: boolean;
  /** Whether a series has something to come. */
  readonly hasSeries: boolean;
}

const saidLine = ({ answer, waits }: NonNullable<Listed['said']>): Worded =>
  waits
    ? saying('meetups.onWaitingList')
    : (language) => say(language, 'meetups.youSaid', { answer: say(language, ANSWER_NAMES[answer]) });

const entryOf = (
  edition: Edition,
  { meetup, said, counts }: Listed,
  { now, isManager }: Seeing,
  isMine: boolean,
) => ({
  id: meetup.id,
  title: inEdition(edition, meetup.title),
  when: onOneLine(edition, (language) =>
    [partIn(language, meetup.part), whenIn(language, meetup)]
      .filter((text) => text !== undefined)
      .join(' · '),
  ),
  lines: linesIn(edition, [
    ...(isMine && said ? [saidLine(said)] : []),
    ...(!isMine && counts ? countsLines(counts, now, meetup.capacity) : []),
    ...(!isMine && isManager && meetup.missed.length > 0
      ? [saying('meetups.missedCount', { count: meetup.missed.length })]
      : []),
  ]),
  see: labelIn(edition, meetup.isRecorded ? 'meetups.seeRecording' : 'meetups.see'),
  edition,
});

/** What is next, mine, and past recordings; a button for each, and for a manager the way to plan one. */
export function listCard(edition: Edition, lists: Lists, seeing: Seeing): Card {
  const section = (title: MessageKey, listed: readonly Listed[], isMine = false) => ({
    heading: labelIn(edition, title),
    meetups: listed.map((one) => entryOf(edition, one, seeing, isMine)),
  });
  return {
    template: 'meetups/list',
    data: {
      edition,
      lang: langOf(edition),
      title: labelIn(edition, 'meetups.title'),
      empty: lists.next.length > 0 ? [] : linesIn(edition, [saying('meetups.listEmpty')]),
      sections: [
        section('meetups.listTitle', lists.next),
        section('meetups.listMine', lists.mine, true),
        section('meetups.listRecordings', lists.recordings),
        section('meetups.listOver', lists.over),
      ].filter(({ meetups }) => meetups.length > 0),
      page: {
        title: outward(labelIn(edition, 'meetups.allOnPage')),
        url: seeing.publicUrl + listPath(langOf(edition)),
      },
      isManager: seeing.isManager,
      plan: labelIn(edition, 'meetups.plan'),
      hasSeries: seeing.isManager && seeing.hasSeries,
      series: labelIn(edition, 'meetups.allSeries'),
    },
  };
}
