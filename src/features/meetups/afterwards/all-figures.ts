import type { Language } from '../../../language/bilingual.ts';
import type { Parts } from '../parts.ts';
import { figuresOf, wasHeld, type MeetupFigures } from './figures.ts';

/** A report holds so many meetups: several years of them. */
const MOST = 500;

/** The figures of every meetup that is over and was not called off, the latest first; and what the series are called. */
export async function allFigures(
  parts: Pick<Parts, 'meetups' | 'series' | 'rowsOf' | 'replies' | 'clock'>,
  language: Language,
): Promise<{ readonly figures: readonly MeetupFigures[]; readonly titles: ReadonlyMap<string, string> }> {
  const now = parts.clock();
  const held = (await parts.meetups.past(now, MOST)).filter((meetup) => wasHeld(meetup, now));
  const figures: MeetupFigures[] = [];
  for (const meetup of held) figures.push(await figuresOf(parts, meetup));
  const titles = new Map<string, string>();
  for await (const { id, content } of parts.series.all()) titles.set(id, content.title[language]);
  return { figures, titles };
}
