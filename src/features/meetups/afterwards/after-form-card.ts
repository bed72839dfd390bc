import {
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
import type { Meetup } from '../meetup/meetup.ts';
import type { AfterForm } from './after-form.ts';

const LABELS = {
  recording: 'meetups.recordingInput',
  slides: 'meetups.slidesInput',
  notesCy: 'meetups.notesCy',
  notesEn: 'meetups.notesEn',
  attended: 'meetups.attendedInput',
  report: 'meetups.reportInput',
  views: 'meetups.viewsInput',
} as const satisfies Readonly<Record<keyof AfterForm, MessageKey>>;

/** Asks for what is known afterwards, with what was typed and a line for each thing to mend. */
export const afterFormCard = (
  edition: Edition,
  meetup: Meetup,
  values: AfterForm,
  problems: readonly Problem[] = [],
): Card => ({
  template: 'meetups/afterwards',
  data: {
    edition,
    lang: langOf(edition),
    id: meetup.id,
    title: labelIn(edition, 'meetups.afterwards'),
    meetup: inEdition(edition, meetup.title),
    intro: linesIn(edition, [saying('meetups.afterIntro')]),
    problems: problemLines(edition, problems),
    labels: labelsIn(edition, LABELS),
    values,
    save: labelIn(edition, 'common.save'),
  },
});
