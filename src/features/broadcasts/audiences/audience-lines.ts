import type { Announcement } from '../../../chat/announcing/announcement.ts';
import { isAddressed, isDeclined, type Audience, type Reach } from '../../../chat/announcing/audience.ts';
import { saying, type Worded } from '../../../chat/cards/card-words.ts';
import { isSector, sectorName } from '../../../chat/vocabulary/sectors.ts';
import { topicName } from '../../../chat/vocabulary/topics.ts';
import type { Bilingual, Language } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { say } from '../../../language/say.ts';
import type { Broadcast } from '../broadcast.ts';
import { clip } from '../../../lib/clip.ts';
import type { Organisation, Parts } from '../parts.ts';

/** So many names are written out; the number of the others follows. */
const NAMED = 8;
const NAME_LIMIT = 90;

const listed = (names: readonly string[]): string =>
  names.slice(0, NAMED).join('; ') + (names.length > NAMED ? `; … (+${names.length - NAMED})` : '');

/** Whom an audience names, a line for each list; first the name that it was given, if any. */
export function audienceLines(
  audience: Audience,
  organisations: readonly Organisation[],
  name?: Bilingual,
): readonly Worded[] {
  const lines: Worded[] = name ? [(of) => say(of, 'broadcasts.audienceNamed', { name: name[of] })] : [];
  if ('all' in audience) return [...lines, saying('broadcasts.audienceAll')];
  const names = new Map(organisations.map((one) => [one.id, one.name]));
  const nameIds = (label: MessageKey, ids: readonly string[] | undefined, nameOf: NameOf): void => {
    if (ids && ids.length > 0)
      lines.push((of) => `${say(of, label)}: ${listed(ids.map((id) => nameOf(id, of)))}`);
  };
  nameIds('common.topics', audience.topics, (id, of) => topicName(id)[of]);
  nameIds('broadcasts.sectors', audience.sectors, (id, of) => (isSector(id) ? sectorName(id)[of] : id));
  nameIds('broadcasts.organisations', audience.organisations, (id, of) => names.get(id)?.[of] ?? id);
  const { channels } = audience;
  if (channels && channels.length > 0)
    lines.push(saying('broadcasts.audienceChannels', { channels: channels.length }));
  return lines.length > 0 ? lines : [saying('broadcasts.audienceNobody')];
}
type NameOf = (id: string, language: Language) => string;

/** Beyond whom an author's update never goes, whatever its audience says, and whom to ask for more. */
export const withinLines = (
  { voice }: Pick<Broadcast, 'voice'>,
  organisations: readonly Organisation[],
): readonly Worded[] =>
  voice ? [saying('broadcasts.withinOnly'), ...audienceLines(voice.within, organisations)] : [];

/** Which of the channels that it names the bot cannot write to, by name; none, no line. */
export async function unreachableLines(
  { channels }: Pick<Parts, 'channels'>,
  { unreachable }: Reach,
  { audience, within, sender }: Pick<Announcement, 'audience' | 'within' | 'sender'>,
): Promise<readonly Worded[]> {
  if (unreachable === 0) return [];
  const names: Bilingual[] = [];
  for await (const { recipient, name, organisationName } of channels()) {
    if (recipient.state === 'reachable' || isDeclined(recipient, 'broadcasts', sender)) continue;
    if (!isAddressed(audience, recipient) || (within && !isAddressed(within, recipient))) continue;
    names.push({
      cy: clip(`${organisationName.cy}: ${name.cy}`, NAME_LIMIT),
      en: clip(`${organisationName.en}: ${name.en}`, NAME_LIMIT),
    });
  }
  return [(of) => say(of, 'broadcasts.reachUnreachable', { names: listed(names.map((name) => name[of])) })];
}

/** How far it reaches; where that is nowhere, why it cannot be sent. */
export function reachLines({ channels, organisations, declined, unreachable }: Reach): readonly Worded[] {
  const reasons: readonly MessageKey[] =
    channels > 0
      ? []
      : [
          'broadcasts.nobody',
          declined + unreachable > 0 ? 'broadcasts.nobodyWants' : 'broadcasts.nobodyMatches',
        ];
  return [
    saying('broadcasts.reach', { channels, organisations }),
    saying('broadcasts.reachNot', { declined, unreachable }),
    ...reasons.map((key) => saying(key)),
  ];
}
