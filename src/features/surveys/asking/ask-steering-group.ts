import type { Bilingual } from '../../../language/bilingual.ts';
import { sayBoth } from '../../../language/say.ts';
import { idOf } from '../../../lib/ids.ts';
import type { Parts } from '../parts.ts';
import { steeringDecision } from '../templates/steering-decision.ts';
import { createSurvey } from './create-survey.ts';
import { openSurvey } from './open-survey.ts';
import type { Question } from './question.ts';

/** What the steering group is to decide. */
interface Proposal {
  /** The same for the same proposal, however often it is put. */
  readonly id: string;
  /** What it is about, in a few words. */
  readonly title: Bilingual;
  readonly question: Bilingual;
  /** What would change, a line each. */
  readonly consequences: readonly Bilingual[];
}

/** What came of putting a proposal: `nobody` where no channel of a steering group takes surveys. */
type Put = 'asked' | 'nobody';

/** Puts a proposal before the steering group. Idempotent by the id of the proposal: put again, it is the same poll. */
export type ProposeToSteeringGroup = (proposal: Proposal) => Promise<Put>;

/** The template's decision about this proposal, and what would have to change in it. */
function questionsAbout(question: Bilingual): readonly Question[] {
  const [decision, changes] = steeringDecision.questions;
  return [{ ...decision, text: question }, changes];
}

const introOf = (consequences: readonly Bilingual[]): Bilingual => {
  const lines = [...consequences, steeringDecision.intro];
  return { cy: lines.map(({ cy }) => cy).join('\n\n'), en: lines.map(({ en }) => en).join('\n\n') };
};

export async function proposeToSteeringGroup(
  parts: Pick<
    Parts,
    'records' | 'fillCard' | 'peopleAsked' | 'ownChats' | 'clock' | 'nudge' | 'reachOf' | 'steeringGroup'
  >,
  { id, title, question, consequences }: Proposal,
): Promise<Put> {
  const audience = await parts.steeringGroup();
  if (!audience || (await parts.reachOf(audience, 'surveys')).channels === 0) return 'nobody';
  const surveyId = idOf('steering-decision', id);
  const now = parts.clock();
  const { state } = await createSurvey(
    parts,
    {
      ...{ id: surveyId, audience, privacy: steeringDecision.privacy, intro: introOf(consequences) },
      title: {
        cy: sayBoth('surveys.steeringTitle', { title: title.cy }).cy,
        en: sayBoth('surveys.steeringTitle', { title: title.en }).en,
      },
      questions: questionsAbout(question),
    },
    now,
  );
  if (state === 'draft') {
    await openSurvey(parts, surveyId, now);
    parts.nudge();
  }
  return 'asked';
}
