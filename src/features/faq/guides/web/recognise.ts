import { idOf } from '../../../../lib/ids.ts';
import type { GuideText } from '../guide-record.ts';
import { likeness, wordsIn } from '../text-likeness.ts';

type Text = Pick<GuideText, 'language' | 'introduction' | 'sections'>;

/** A page that shares fewer of its words with what was read before is another page: a notice, a sign-in, a new subject. */
const SAME_PAGE = 0.4;

const allOf = ({ introduction, sections }: Text): string =>
  [introduction, ...sections.flatMap(({ heading, markdown }) => [heading, markdown])].join('\n');

/** The same for the same words in the same sections. */
export const digestOf = (text: Text): string => idOf('page', allOf(text));

/** Whether a page, read again, is still the guide that it was: in the same language, and with most of its words. */
export function isSamePage(before: Text, now: Text): boolean {
  const isOtherLanguage = [before.language, now.language].sort().join() === 'cy,en';
  return !isOtherLanguage && likeness(wordsIn(allOf(before)), wordsIn(allOf(now))) >= SAME_PAGE;
}
