import { line } from '../../../chat/input/schemas.ts';
import { MOST_SPEAKERS, NAME_LIMIT, type Speaker } from '../meetup/meetup.ts';

const named = line(NAME_LIMIT);

/** `Nia Puw; Cyngor Sampl / Sample Council`: a name, and for whom they speak, once or in both languages. */
function readSpeaker(text: string): Speaker | undefined {
  const [name = '', organisation, ...rest] = text.split(';').map((part) => part.trim());
  if (rest.length > 0 || !named.safeParse(name).success) return undefined;
  if (organisation === undefined || organisation === '') return { name };
  const [cy = '', en = cy, ...more] = organisation.split(/\s+\/\s+/);
  const isRead = more.length === 0 && [cy, en].every((one) => named.safeParse(one).success);
  return isRead ? { name, organisation: { cy, en } } : undefined;
}

/** The speakers that were typed, one a line; `undefined` for what cannot be read. */
export function readSpeakers(text: string): readonly Speaker[] | undefined {
  const lines = text.split(/[\r\n]+/).filter((one) => one.trim() !== '');
  const speakers = lines.map(readSpeaker).filter((speaker) => speaker !== undefined);
  return speakers.length === lines.length && speakers.length <= MOST_SPEAKERS ? speakers : undefined;
}

/** What a manager would type for these speakers. */
export const typedSpeakers = (speakers: readonly Speaker[]): string =>
  speakers
    .map(({ name, organisation }) => {
      if (!organisation) return name;
      const { cy, en } = organisation;
      return `${name}; ${cy === en ? cy : `${cy} / ${en}`}`;
    })
    .join('\n');
