import { choicesIn, langOf } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { SECTORS } from '../../../chat/vocabulary/sectors.ts';
import { topicChoices } from '../../../chat/vocabulary/topics.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { TEMPLATES } from '../templates/index.ts';
import { COPY, OWN, type SurveyForm } from './survey-form.ts';

/** What can be chosen besides what ships: earlier surveys to copy, and the organisations of the community. */
export interface Offered {
  readonly surveys: readonly { readonly id: string; readonly title: Bilingual }[];
  readonly organisations: readonly { readonly id: string; readonly name: Bilingual }[];
}

const PLACES = {
  channels: 'surveys.placesChannels',
  chats: 'surveys.placesChats',
  both: 'surveys.placesBoth',
} as const satisfies Readonly<Record<string, MessageKey>>;
const PRIVACY = {
  'as-written': 'surveys.privacyAsWritten',
  anonymous: 'surveys.nameAnonymous',
  confidential: 'surveys.nameConfidential',
  named: 'surveys.nameNamed',
} as const satisfies Readonly<Record<string, MessageKey>>;
const BREAKDOWN = {
  none: 'surveys.breakdownNone',
  organisation: 'surveys.breakdownOrganisation',
  sector: 'surveys.breakdownSector',
} as const satisfies Readonly<Record<string, MessageKey>>;
const REPEAT = {
  once: 'surveys.repeatOnce',
  monthly: 'surveys.repeatMonthly',
  quarterly: 'surveys.repeatQuarterly',
  yearly: 'surveys.repeatYearly',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** The form that starts a survey, with what is to be mended where it came back. */
export function newSurveyCard(
  edition: Edition,
  form: SurveyForm,
  offered: Offered,
  problems: readonly MessageKey[] = [],
): Card {
  const say = (key: MessageKey) => labelIn(edition, key);
  const named = (items: Offered['surveys'], prefix: string, label: string) =>
    items.map(({ id, title }) => ({
      title: `${label}${inEdition(edition, title)}`,
      value: `${prefix}${id}`,
    }));
  const many = (id: string, label: MessageKey, value: string, choices: readonly object[]) =>
    choices.length === 0 ? [] : [{ id, label: say(label), value, choices }];
  const one = (id: string, label: MessageKey, value: string, choices: readonly object[]) => ({
    ...{ id, label: say(label), value, choices },
  });
  return {
    template: 'surveys/new',
    data: {
      edition,
      lang: langOf(edition),
      surveyId: form.surveyId,
      title: say('surveys.newTitle'),
      problems: problems.map((key) => say(key)),
      template: {
        label: say('surveys.newTemplate'),
        error: say('surveys.chooseTemplate'),
        value: form.template,
        choices: [
          ...named(TEMPLATES, '', ''),
          { title: say('surveys.newOwn'), value: OWN },
          ...named(offered.surveys, COPY, `${say('surveys.newCopy')}: `),
        ],
      },
      titles: [
        { id: 'titleCy', label: say('surveys.newTitleCy'), value: form.titleCy },
        { id: 'titleEn', label: say('surveys.newTitleEn'), value: form.titleEn },
      ],
      audience: [
        ...many('topics', 'surveys.newTopics', form.topics, topicChoices(edition)),
        ...many('sectors', 'surveys.newSectors', form.sectors, choicesIn(edition, SECTORS)),
        ...many(
          'organisations',
          'surveys.newOrganisations',
          form.organisations,
          offered.organisations.map(({ id, name }) => ({ title: inEdition(edition, name), value: id })),
        ),
      ],
      settings: [
        one('places', 'surveys.newPlaces', form.places, choicesIn(edition, PLACES)),
        one('privacy', 'surveys.newPrivacy', form.privacy, choicesIn(edition, PRIVACY)),
        one('breakdown', 'surveys.newBreakdown', form.breakdown, choicesIn(edition, BREAKDOWN)),
        one('repeat', 'surveys.newRepeat', form.repeat, choicesIn(edition, REPEAT)),
      ],
      opensDay: { label: say('surveys.newOpensDay'), value: form.opensDay },
      lastDay: {
        label: say('surveys.newLastDay'),
        error: say('surveys.chooseLaterDay'),
        value: form.lastDay,
      },
      preview: say('surveys.previewLabel'),
    },
  };
}
