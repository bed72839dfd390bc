import { formatDateTime } from '../../language/dates.ts';
import { say } from '../../language/say.ts';
import type { Worded } from '../cards/card-words.ts';
import type { StopState } from './emergency-stop.ts';

/** Says that all sending is stopped, for every card whose reader might wonder; nothing while all goes. */
export const stopLines = ({ isStopped, since }: StopState): readonly Worded[] =>
  isStopped && since !== null
    ? [(language) => say(language, 'emergency.line', { date: formatDateTime(language, since) })]
    : [];
