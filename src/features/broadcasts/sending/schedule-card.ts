import {
  button,
  labelsIn,
  langOf,
  linesIn,
  problemLines,
  saying,
  type Problem,
} from '../../../chat/cards/card-words.ts';
import type { Form } from '../../../chat/message.ts';
import { instantToLocal } from '../../../language/dates.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import type { Broadcast } from '../broadcast.ts';

const LABELS = {
  date: 'broadcasts.date',
  time: 'broadcasts.time',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** A date and a time as inputs hold them. */
export interface TypedTime {
  readonly date: string;
  readonly time: string;
}

/** The time that a draft has, as inputs hold it. */
export function timeOf({ schedule }: Pick<Broadcast, 'schedule'>): TypedTime {
  const [date = '', time = ''] = schedule ? instantToLocal(schedule.at).split('T') : [];
  return { date, time };
}

/** Asks when a draft is to be sent: with the time it has, or as it was typed with what is to be mended on top. */
export function scheduleForm(
  edition: Edition,
  { id, title: about, schedule }: Broadcast,
  values: TypedTime,
  problems: readonly Problem[] = [],
): Form {
  const title = labelIn(edition, 'broadcasts.scheduleTitle');
  return {
    title,
    card: {
      template: 'broadcasts/schedule',
      data: {
        edition,
        lang: langOf(edition),
        title,
        about: inEdition(edition, about),
        intro: linesIn(edition, [saying('broadcasts.scheduleIntro')]),
        mending: problems.length === 0 ? [] : [{ lines: problemLines(edition, problems) }],
        labels: labelsIn(edition, LABELS),
        values,
        buttons: [
          button(edition, 'broadcasts.saveTime', 'broadcasts.saveTime', { id }),
          ...(schedule ? [button(edition, 'broadcasts.removeTime', 'broadcasts.removeTime', { id })] : []),
          button(edition, 'broadcasts.backToPreview', 'broadcasts.look', { id, look: 'both' }),
        ],
      },
    },
  };
}
