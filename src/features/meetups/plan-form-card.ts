import { labelsIn, langOf, linesIn, problemLines, saying, type Problem } from '../../chat/card-words.ts';
import type { Card } from '../../chat/message.ts';
import { topicChoices } from '../../chat/topics.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import type { Edition } from '../../language/edition.ts';
import { labelIn } from '../../language/say.ts';
import { EMPTY_PLAN, type PlanForm } from './plan-form.ts';

const LABELS = {
  titleCy: 'meetups.titleCy',
  titleEn: 'meetups.titleEn',
  descriptionCy: 'meetups.descriptionCy',
  descriptionEn: 'meetups.descriptionEn',
  date: 'meetups.date',
  time: 'meetups.startTime',
  minutes: 'meetups.minutes',
  placeCy: 'meetups.placeCy',
  placeEn: 'meetups.placeEn',
  link: 'meetups.linkInput',
  topics: 'common.topics',
} as const satisfies Readonly<Record<keyof PlanForm, MessageKey>>;

/** The form with what was typed, and a line for each thing to mend. */
export const planFormCard = (
  edition: Edition,
  values: PlanForm,
  problems: readonly Problem[] = [],
): Card => ({
  template: 'meetups/plan',
  data: {
    edition,
    lang: langOf(edition),
    title: labelIn(edition, 'meetups.formTitle'),
    intro: linesIn(edition, [saying('meetups.formIntro')]),
    problems: problemLines(edition, problems),
    labels: labelsIn(edition, LABELS),
    // A number, as the input wants it; what is none cannot be typed there.
    values: { ...values, minutes: Number(values.minutes) || Number(EMPTY_PLAN.minutes) },
    topics: topicChoices(edition),
    preview: labelIn(edition, 'meetups.toPreview'),
  },
});
