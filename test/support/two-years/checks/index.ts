/** Each check throws at the first difference between what came of two years and what should have, and says how much it looked at. */
export type { Lived, LivedPart } from './lived.ts';
export { checkNews } from './news.ts';
export { checkCounts, checkMissed, checkStanding } from './parts.ts';
export { checkTellings } from './tellings.ts';
