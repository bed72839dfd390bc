import {
  button,
  labelsIn,
  langOf,
  linesIn,
  problemLines,
  saying,
  type Problem,
} from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import type { Series } from '../series/series.ts';

/** What was typed, unread: how many more, or a day and a time. */
export interface AddDatesForm {
  readonly more: string;
  readonly date: string;
  readonly time: string;
}

const LABELS = {
  more: 'meetups.moreInput',
  date: 'meetups.orDate',
  time: 'meetups.startTime',
} as const satisfies Readonly<Record<keyof AddDatesForm, MessageKey>>;

/** Asks for dates to add at the end of a series, with what was typed and a line for each thing to mend. */
export const addDatesCard = (
  edition: Edition,
  { id, content, starts }: Series,
  values: AddDatesForm,
  problems: readonly Problem[] = [],
): Card => ({
  template: 'meetups/add-dates',
  data: {
    edition,
    lang: langOf(edition),
    title: labelIn(edition, 'meetups.addDates'),
    about: inEdition(edition, content.title),
    intro: linesIn(edition, [saying('meetups.addDatesIntro')]),
    problems: problemLines(edition, problems),
    labels: labelsIn(edition, LABELS),
    values,
    send: button(edition, 'meetups.addDatesCheck', 'meetups.saveDates', { series: id, of: starts.length }),
  },
});
