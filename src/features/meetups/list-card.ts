import { langOf, linesIn, outward, saying } from '../../chat/card-words.ts';
import type { Card } from '../../chat/message.ts';
import type { Edition } from '../../language/edition.ts';
import { inEdition } from '../../language/one-line.ts';
import { labelIn } from '../../language/say.ts';
import { listPath } from './addresses.ts';
import { whenIn, type Meetup } from './meetup.ts';
import { countsLine } from './notices.ts';
import type { Counts } from './rsvp.ts';

export interface Listed {
  readonly meetup: Meetup;
  /** For managers. */
  readonly counts?: Counts;
}

/** More than these have a page. With its two other buttons the card keeps within what a client shows. */
export const LISTED = 3;

/** The next meetups, a button for each, and for a manager the replies so far and the way to plan one. */
export const listCard = (
  edition: Edition,
  listed: readonly Listed[],
  {
    now,
    publicUrl,
    isManager,
  }: { readonly now: Date; readonly publicUrl: string; readonly isManager: boolean },
): Card => ({
  template: 'meetups/list',
  data: {
    edition,
    lang: langOf(edition),
    title: labelIn(edition, 'meetups.listTitle'),
    empty: listed.length > 0 ? [] : linesIn(edition, [saying('meetups.listEmpty')]),
    meetups: listed.map(({ meetup, counts }) => ({
      id: meetup.id,
      title: inEdition(edition, meetup.title),
      when: whenIn(edition, meetup),
      counts: counts ? linesIn(edition, [countsLine(counts, now)]) : [],
      see: labelIn(edition, 'meetups.see'),
      edition,
    })),
    page: {
      title: outward(labelIn(edition, 'meetups.allOnPage')),
      url: publicUrl + listPath(langOf(edition)),
    },
    isManager,
    plan: labelIn(edition, 'meetups.plan'),
  },
});
