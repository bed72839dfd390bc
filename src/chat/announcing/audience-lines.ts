import type { Bilingual, Language } from '../../language/bilingual.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import { say } from '../../language/say.ts';
import type { Audience } from './audience.ts';
import { saying, type Worded } from '../cards/card-words.ts';
import { isSector, sectorName } from '../vocabulary/sectors.ts';
import { topicName } from '../vocabulary/topics.ts';

/** What an organisation or a channel is called, by its id. */
export type NamesById = ReadonlyMap<string, Bilingual>;

/** So many are named; the number of the others follows. */
const NAMED = 8;

const listed = (names: readonly string[]): string =>
  names.slice(0, NAMED).join('; ') + (names.length > NAMED ? `; … (+${names.length - NAMED})` : '');

/** Whom an audience names, a line for each list: `Sefydliadau: Cyngor Sampl; Bwrdd Iechyd Sampl`. */
export function audienceLines(audience: Audience, organisations: NamesById): readonly Worded[] {
  if ('all' in audience) return [saying('chat.everyChannel')];
  const { topics, sectors, organisations: ids, channels } = audience;
  const listing = (
    label: MessageKey,
    list: readonly string[] | undefined,
    nameOf: (id: string, language: Language) => string,
  ): readonly Worded[] =>
    list === undefined ? [] : [(of) => `${say(of, label)}: ${listed(list.map((id) => nameOf(id, of)))}`];
  return [
    ...listing('chat.organisations', ids, (id, of) => organisations.get(id)?.[of] ?? id),
    ...listing('chat.sectors', sectors, (id, of) => (isSector(id) ? sectorName(id)[of] : id)),
    ...listing('common.topics', topics, (id, of) => topicName(id)[of]),
    ...(channels === undefined ? [] : [saying('chat.namedChannels', { channels: channels.length })]),
  ];
}
