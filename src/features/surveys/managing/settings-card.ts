import { choicesIn, langOf } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';
import { howOf } from './how-to-open.ts';
import { THRESHOLDS, type SettingsForm } from './settings-form.ts';

const LAYOUTS = {
  auto: 'surveys.layoutAuto',
  card: 'surveys.layoutCard',
  steps: 'surveys.layoutSteps',
} as const satisfies Readonly<Record<SettingsForm['layout'], MessageKey>>;
const RESULTS = {
  close: 'surveys.resultsAtClose',
  early: 'surveys.resultsEarly',
} as const satisfies Readonly<Record<SettingsForm['results'], MessageKey>>;
const REMINDS = {
  yes: 'surveys.remindsYes',
  no: 'surveys.remindsNo',
} as const satisfies Readonly<Record<SettingsForm['reminds'], MessageKey>>;

/** The form of what stands before the questions, and of the rules that hold once the survey is open. */
export function settingsCard(
  edition: Edition,
  form: SettingsForm,
  problems: readonly MessageKey[] = [],
): Card {
  const input = (id: keyof SettingsForm, label: MessageKey) => ({
    ...{ id, label: labelIn(edition, label), value: form[id] },
  });
  return {
    template: 'surveys/settings',
    data: {
      edition,
      lang: langOf(edition),
      data: { edition, surveyId: form.surveyId, ...howOf(form) },
      title: labelIn(edition, 'surveys.settingsButton'),
      problems: problems.map((key) => labelIn(edition, key)),
      intros: [input('introCy', 'surveys.introCy'), input('introEn', 'surveys.introEn')],
      settings: [
        { ...input('layout', 'surveys.settingLayout'), choices: choicesIn(edition, LAYOUTS) },
        {
          ...input('threshold', 'surveys.settingThreshold'),
          choices: THRESHOLDS.map((people) => ({ title: people, value: people })),
        },
        { ...input('results', 'surveys.settingResults'), choices: choicesIn(edition, RESULTS) },
        { ...input('reminds', 'surveys.settingReminds'), choices: choicesIn(edition, REMINDS) },
      ],
      save: labelIn(edition, 'common.save'),
    },
  };
}
