import { z } from 'zod/v4';
import { manyLines, typed } from '../../../chat/input/typed-text.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Layout, Survey } from '../asking/survey.ts';
import { surveyIdSchema } from '../survey-id.ts';
import { howToOpenFields, type HowToOpen } from './how-to-open.ts';

/** The numbers of people that the form offers as a threshold: on the steps of the rounding. */
export const THRESHOLDS = ['5', '10', '15', '20', '30', '50', '100'] as const;

/** What the form of a draft's introduction and rules sends. */
export const settingsSchema = z.object({
  surveyId: surveyIdSchema,
  introCy: typed(4000),
  introEn: typed(4000),
  layout: z.enum(['auto', 'card', 'steps']).default('auto'),
  threshold: z.enum(THRESHOLDS).default('10'),
  results: z.enum(['close', 'early']).default('close'),
  reminds: z.enum(['yes', 'no']).default('yes'),
  ...howToOpenFields,
});
export type SettingsForm = z.output<typeof settingsSchema>;

/** The form as the draft stands. */
export const settingsOf = (
  { id, intro, rules, reminds }: Survey,
  wished: Layout | undefined,
  how: HowToOpen,
): SettingsForm => ({
  ...{ surveyId: id, introCy: intro?.cy ?? '', introEn: intro?.en ?? '', layout: wished ?? 'auto' },
  threshold: THRESHOLDS.find((offered) => Number(offered) >= rules.threshold) ?? '100',
  results: rules.interim ? 'early' : 'close',
  reminds: reminds ? 'yes' : 'no',
  ...how,
});

const INTRO_LIMIT = 1500;

const introOf = ({ introCy, introEn }: SettingsForm) => ({ cy: manyLines(introCy), en: manyLines(introEn) });

/** What is to be mended in the form. */
export function settingsProblem(form: SettingsForm): MessageKey | undefined {
  const { cy, en } = introOf(form);
  if ((cy === '') !== (en === '')) return 'surveys.introNeedsBoth';
  return cy.length > INTRO_LIMIT || en.length > INTRO_LIMIT ? 'surveys.introTooLong' : undefined;
}

/** A draft as the form wants it; how it is answered is for `layoutFor` to say. */
export function withSettings(draft: Survey, form: SettingsForm): Survey {
  const intro = introOf(form);
  return {
    ...draft,
    intro: intro.cy === '' ? null : intro,
    rules: { ...draft.rules, threshold: Number(form.threshold), interim: form.results === 'early' },
    reminds: form.reminds === 'yes',
  };
}
