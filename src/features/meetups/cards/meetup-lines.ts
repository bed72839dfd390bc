import type { Language } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { say } from '../../../language/say.ts';
import type { MeetupPlan, Part, Speaker } from '../meetup/meetup.ts';

/** A line with its label: `Lle: Neuadd y ddinas`. What people wrote is in `text`. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** `Nia Puw (Cyngor Sampl)`. */
export const speakerIn = (language: Language, { name, organisation }: Speaker): string =>
  organisation ? `${name} (${organisation[language]})` : name;

/** `Rhan 2 o 5`; a meetup of its own has no such line. */
export const partIn = (language: Language, part: Part | undefined): string | undefined =>
  part && say(language, 'meetups.partOf', { number: part.number, of: part.of });

/** What is known of a meetup besides title, time and description, as far as it was said. */
export function factsIn(
  language: Language,
  { place, speakers, capacity, translated, languages, accessibility }: MeetupPlan,
): readonly Fact[] {
  const fact = (label: MessageKey, text: string | undefined): readonly Fact[] =>
    text === undefined || text === '' ? [] : [{ label: say(language, label), text }];
  const spoken = [
    ...(translated ? [say(language, 'meetups.isTranslated')] : []),
    ...(languages ? [languages[language]] : []),
  ].join(' ');
  return [
    ...fact('meetups.place', place?.[language]),
    ...fact('meetups.speakers', speakers.map((speaker) => speakerIn(language, speaker)).join('; ')),
    ...fact('meetups.languages', spoken),
    ...fact('meetups.accessibility', accessibility?.[language]),
    ...fact('meetups.capacity', capacity === undefined ? undefined : String(capacity)),
  ];
}

/** A person's text as the paragraphs that they made. */
export const paragraphsOf = (text: string): readonly { readonly text: string }[] =>
  text.split(/\s*\n\s*/).map((paragraph) => ({ text: paragraph }));
