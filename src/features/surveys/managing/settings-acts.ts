import { forManagers, type Action, type Dialog } from '../../../chat/feature.ts';
import { parse } from '../../../chat/input/parse.ts';
import { labelIn } from '../../../language/say.ts';
import { wishedFor } from '../asking/card-size.ts';
import type { Parts } from '../parts.ts';
import { requireSurvey } from '../records.ts';
import { changeDraft } from './change-draft.ts';
import { ofDraft } from './how-to-open.ts';
import { preview } from './manager-acts.ts';
import { settingsCard } from './settings-card.ts';
import { settingsOf, settingsProblem, settingsSchema, withSettings } from './settings-form.ts';

/** The form of a draft's introduction and rules. */
export const settingsDialogs = ({
  records,
  fillCard,
}: Pick<Parts, 'records' | 'fillCard'>): Readonly<Record<string, Dialog>> => ({
  'surveys.settings': {
    who: 'manager',
    async open(payload, { edition }) {
      const { surveyId, ...how } = parse(ofDraft, payload);
      const draft = await requireSurvey(records, surveyId);
      const title = labelIn(edition, 'surveys.settingsButton');
      return { title, card: settingsCard(edition, settingsOf(draft, wishedFor(draft, fillCard), how)) };
    },
  },
});

/** What stands before the questions, and the rules: they can change until the survey opens, and never after. */
export const settingsActs = (parts: Parts): Readonly<Record<string, Action>> => ({
  'surveys.saveSettings': forManagers(async (payload, { edition }) => {
    const form = parse(settingsSchema, payload);
    const draft = await requireSurvey(parts.records, form.surveyId);
    const problem = settingsProblem(form);
    if (problem) return { card: settingsCard(edition, form, [problem]) };
    const survey = await changeDraft(
      parts,
      draft,
      (old) => withSettings(old, form),
      () => (form.layout === 'auto' ? undefined : form.layout),
    );
    return preview(parts, survey, edition, form);
  }),
});
