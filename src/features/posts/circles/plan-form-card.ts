import { labelsIn, langOf } from '../../../chat/cards/card-words.ts';
import type { Form } from '../../../chat/message.ts';
import { topicChoices } from '../../../chat/vocabulary/topics.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn, sayIn } from '../../../language/say.ts';
import type { Circle } from './circle.ts';
import { WHOLE } from './plan.ts';
import type { PlanForm, PlanKind } from './plan-form.ts';

const WORDS = {
  divide: {
    heading: 'posts.circleDivide',
    intro: 'posts.circleDivideIntro',
    problem: 'posts.circleDivideNeeds',
    nameCy: 'posts.circleNameWelsh',
    nameEn: 'posts.circleNameEnglish',
    verb: 'posts.dryDivide',
  },
  merge: {
    heading: 'posts.circleMerge',
    intro: 'posts.circleMergeIntro',
    problem: 'posts.circleMergeNeeds',
    nameCy: 'posts.circleNewWelsh',
    nameEn: 'posts.circleNewEnglish',
    verb: 'posts.dryMerge',
  },
} as const;

/** The form of a division or a merger among the open circles; `isIncomplete`: it came back with something missing. */
export function planFormCard(
  edition: Edition,
  kind: PlanKind,
  circles: readonly Circle[],
  form: PlanForm,
  isIncomplete = false,
): Form {
  const { heading, intro, problem, nameCy, nameEn, verb } = WORDS[kind];
  const title = labelIn(edition, heading);
  const choices =
    circles.length === 0
      ? [{ title: labelIn(edition, 'posts.circleWhole'), value: WHOLE }]
      : circles.map(({ id, name }) => ({ title: inEdition(edition, name), value: id }));
  const preset = kind === 'divide' ? (choices[0]?.value ?? '') : '';
  return {
    title,
    card: {
      template: 'posts/circle',
      data: {
        ...{ edition, lang: langOf(edition), heading: title, intro: sayIn(edition, intro), verb },
        ...{ isMerge: kind === 'merge', choices, topics: topicChoices(edition) },
        problem: isIncomplete ? labelIn(edition, problem) : '',
        labels: labelsIn(edition, {
          ...{ nameCy, nameEn, circle: 'posts.circleField', topics: 'posts.circleTopics' },
          ...{ otherCy: 'posts.circleOtherWelsh', otherEn: 'posts.circleOtherEnglish' },
          next: 'posts.circleDryRun',
        }),
        values: { ...form, circle: form.circle.join(',') || preset, topics: form.topics.join(',') },
      },
    },
  };
}
