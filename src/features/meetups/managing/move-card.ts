import { langOf, linesIn, problemLines, saying, type Problem } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import type { Meetup } from '../meetup/meetup.ts';
import { whenIn } from '../meetup/when.ts';
import { whichChoices } from '../planning/plan-form-card.ts';
import type { PlanForm } from '../planning/plan-form.ts';

/** Asks for another start, with what was typed and a line for each thing to mend. */
export const moveCard = (
  edition: Edition,
  meetup: Meetup,
  values: Pick<PlanForm, 'date' | 'time' | 'which'>,
  problems: readonly Problem[] = [],
): Card => ({
  template: 'meetups/move',
  data: {
    edition,
    lang: langOf(edition),
    id: meetup.id,
    title: labelIn(edition, 'meetups.move'),
    meetup: inEdition(edition, meetup.title),
    when: whenIn(edition, meetup),
    intro: linesIn(edition, [saying('meetups.moveIntro')]),
    problems: problemLines(edition, problems),
    labels: {
      date: labelIn(edition, 'meetups.date'),
      time: labelIn(edition, 'meetups.startTime'),
      which: labelIn(edition, 'meetups.whichInput'),
    },
    isPart: meetup.part !== undefined,
    which: whichChoices(edition),
    values: { date: values.date, time: values.time, which: values.which },
    save: labelIn(edition, 'meetups.moveSave'),
  },
});
