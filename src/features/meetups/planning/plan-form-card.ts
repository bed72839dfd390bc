import type { NamesById } from '../../../chat/announcing/audience-lines.ts';
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
import { topicChoices } from '../../../chat/vocabulary/topics.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { formatMonth } from '../../../language/dates.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition, onOneLine } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { OFFSETS, offsetIn } from '../meetup/offset.ts';
import { BY_RULE, REPEATS, type Repeat } from '../series/repeat.ts';
import { EMPTY_PLAN, type PlanForm } from './plan-form.ts';

const LABELS = {
  titleCy: 'meetups.titleCy',
  titleEn: 'meetups.titleEn',
  descriptionCy: 'meetups.descriptionCy',
  descriptionEn: 'meetups.descriptionEn',
  agendaCy: 'meetups.agendaCy',
  agendaEn: 'meetups.agendaEn',
  speakers: 'meetups.speakersInput',
  date: 'meetups.date',
  time: 'meetups.startTime',
  minutes: 'meetups.minutes',
  placeCy: 'meetups.placeCy',
  placeEn: 'meetups.placeEn',
  link: 'meetups.linkInput',
  capacity: 'meetups.capacityInput',
  translated: 'meetups.translatedInput',
  languagesCy: 'meetups.languagesCy',
  languagesEn: 'meetups.languagesEn',
  accessibilityCy: 'meetups.accessibilityCy',
  accessibilityEn: 'meetups.accessibilityEn',
  topics: 'common.topics',
  organisations: 'meetups.organisationsInput',
  reminders: 'meetups.remindersInput',
  repeat: 'meetups.repeatInput',
  times: 'meetups.timesInput',
  notIn: 'meetups.notInInput',
  except: 'meetups.exceptInput',
  which: 'meetups.whichInput',
} as const satisfies Readonly<Record<Exclude<keyof PlanForm, 'rule'>, MessageKey>>;

const REPEAT_NAMES = {
  once: 'meetups.repeatOnce',
  weekly: 'meetups.repeatWeekly',
  fortnightly: 'meetups.repeatFortnightly',
  'monthly-weekday': 'meetups.repeatMonthlyWeekday',
  'monthly-day': 'meetups.repeatMonthlyDay',
  [BY_RULE]: 'meetups.repeatByRule',
} as const satisfies Readonly<Record<Repeat | typeof BY_RULE, MessageKey>>;

const SECTIONS = {
  what: 'meetups.sectionWhat',
  when: 'meetups.sectionWhen',
  where: 'meetups.sectionWhere',
  access: 'meetups.sectionAccess',
  who: 'meetups.sectionWho',
  series: 'meetups.sectionSeries',
} as const;

/** One meetup of a series, or all after it too: what a form about a part asks first. */
export const whichChoices = (edition: Edition) => [
  { title: labelIn(edition, 'meetups.whichOne'), value: 'one' },
  { title: labelIn(edition, 'meetups.whichAfter'), value: 'after' },
];

/** What the form is for: a meetup that is to be, or one that is there. */
export interface FormFor {
  /** The meetup that is changed. */
  readonly id?: string | undefined;
  /** It is a part of a series. */
  readonly isPart?: boolean;
  readonly organisations: NamesById;
}

const choicesOf = <T extends string | number>(values: readonly T[], titleOf: (value: T) => string) =>
  values.map((value) => ({ title: titleOf(value), value: String(value) }));

/** The form with what was typed, and a line for each thing to mend. */
export const planFormCard = (
  edition: Edition,
  values: PlanForm,
  { id, isPart = false, organisations }: FormFor,
  problems: readonly Problem[] = [],
): Card => ({
  template: 'meetups/plan',
  data: {
    edition,
    lang: langOf(edition),
    title: labelIn(edition, id === undefined ? 'meetups.formTitle' : 'meetups.editTitle'),
    intro: linesIn(edition, [saying('meetups.formIntro')]),
    problems: problemLines(edition, problems),
    labels: labelsIn(edition, LABELS),
    sections: labelsIn(edition, SECTIONS),
    translatedTitle: labelIn(edition, 'meetups.isTranslated'),
    // Numbers, as the inputs want them; what is none cannot be typed there.
    isPart,
    which: whichChoices(edition),
    values: {
      ...values,
      which: values.which || 'one',
      minutes: Number(values.minutes) || Number(EMPTY_PLAN.minutes),
    },
    topics: topicChoices(edition),
    organisations: choicesOf([...organisations.keys()], (one) => {
      const name = organisations.get(one);
      return name ? inEdition(edition, name) : one;
    }),
    hasOrganisations: organisations.size > 0,
    reminders: choicesOf(OFFSETS, (offset) => onOneLine(edition, (language) => offsetIn(language, offset))),
    mayRepeat: id === undefined,
    repeats: choicesOf([...REPEATS, ...(values.rule === '' ? [] : ([BY_RULE] as const))], (repeat) =>
      labelIn(edition, REPEAT_NAMES[repeat]),
    ),
    months: choicesOf(
      Array.from({ length: 12 }, (_, index) => index + 1),
      (month) => formatMonth(edition, month),
    ),
    preview: button(edition, 'meetups.toPreview', 'meetups.preview', {
      ...(id !== undefined && { id }),
      // No input asks for it.
      ...(values.rule !== '' && { rule: values.rule }),
    }),
  },
});
