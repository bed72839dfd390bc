import { saying, type Worded } from '../cards/card-words.ts';
import type { Overload } from './scheduled.ts';

/** The warning that channels would get too much on one day; none where no channel would. */
export const overloadLines = ({ channels, worst, limit }: Overload): readonly Worded[] =>
  channels === 0 ? [] : [saying('chat.overload', { channels, worst, limit })];
