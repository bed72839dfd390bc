import { aiReadinessPulse } from './ai-readiness-pulse.ts';
import { meetupFeedback } from './meetup-feedback.ts';
import { steeringDecision } from './steering-decision.ts';
import { supportRanking } from './support-ranking.ts';
import type { SurveyTemplate } from './template.ts';
import { workplaceAi } from './workplace-ai.ts';

/** The surveys that ship, in the order in which they are offered. */
export const TEMPLATES = [
  aiReadinessPulse,
  supportRanking,
  workplaceAi,
  meetupFeedback,
  steeringDecision,
] as const satisfies readonly SurveyTemplate[];

export type TemplateId = (typeof TEMPLATES)[number]['id'];
export const TEMPLATE_IDS: readonly TemplateId[] = TEMPLATES.map(({ id }) => id);

export const findTemplate = (id: string): SurveyTemplate | undefined =>
  TEMPLATES.find((template) => template.id === id);
