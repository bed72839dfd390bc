import type { Bilingual } from '../../../language/bilingual.ts';
import { sayBoth } from '../../../language/say.ts';

/** What may be wrong with a survey. Only a warning: whoever asks decides. */
export const FINDINGS = {
  leading: 'surveys.lintLeading',
  'double-barrelled': 'surveys.lintDoubleBarrelled',
  identifying: 'surveys.lintIdentifying',
  'too-few-invited': 'surveys.lintTooFewInvited',
  'few-invited': 'surveys.lintFewInvited',
} as const;
export type FindingCode = keyof typeof FINDINGS;

export interface Finding {
  readonly code: FindingCode;
  /** The question by its number, from 1; `null` where the whole survey is meant. */
  readonly question: number | null;
  /** The words that gave rise to it, as they stand in the question. */
  readonly words?: string;
  readonly people?: number;
  readonly threshold?: number;
}

/** What a manager reads of a finding. */
export const wordFinding = ({ code, question, words, people, threshold }: Finding): Bilingual =>
  sayBoth(FINDINGS[code], {
    ...{ question: question ?? 0, words: words ?? '', people: people ?? 0, threshold: threshold ?? 0 },
  });
