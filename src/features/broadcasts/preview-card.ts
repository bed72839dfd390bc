import type { Audience, Reach } from '../../chat/audience.ts';
import { button, langOf, linesIn, saying, type Worded } from '../../chat/card-words.ts';
import type { Card } from '../../chat/message.ts';
import { topicName } from '../../chat/topics.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import { EDITIONS, type Edition } from '../../language/edition.ts';
import { labelIn, say } from '../../language/say.ts';
import type { Broadcast } from './broadcast.ts';
import type { Organisation } from './parts.ts';
import { footerOf, linksOf, versionsOf } from './update-card.ts';

/** What a manager sees before sending. */
export interface Preview {
  readonly broadcast: Broadcast;
  /** As which channels get it: those of both languages, of Welsh, or of English. */
  readonly look: Edition;
  readonly reach: Reach;
  readonly organisations: readonly Organisation[];
  /** Whether a test would be seen by this manager alone. */
  readonly offersTest: boolean;
  /** Something to know first. */
  readonly note?: MessageKey;
}

const LOOKS = {
  both: { name: 'broadcasts.lookBoth', see: 'broadcasts.seeBoth' },
  cy: { name: 'broadcasts.lookCy', see: 'broadcasts.seeCy' },
  en: { name: 'broadcasts.lookEn', see: 'broadcasts.seeEn' },
} as const satisfies Readonly<Record<Edition, { name: MessageKey; see: MessageKey }>>;

/** So many organisations are named; the number of the others follows. */
const NAMED = 8;

const listed = (names: readonly string[]): string =>
  names.slice(0, NAMED).join('; ') + (names.length > NAMED ? `; … (+${names.length - NAMED})` : '');

/** Whom an audience names, a line for each list. */
function audienceLines(audience: Audience, organisations: readonly Organisation[]): readonly Worded[] {
  if ('all' in audience) return [saying('broadcasts.audienceAll')];
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const lines: Worded[] = [];
  const { topics, organisations: ids, channels } = audience;
  if (topics) {
    lines.push((of) => `${say(of, 'common.topics')}: ${listed(topics.map((id) => topicName(id)[of]))}`);
  }
  if (ids) {
    lines.push(
      (of) => `${say(of, 'broadcasts.organisations')}: ${listed(ids.map((id) => names.get(id)?.[of] ?? id))}`,
    );
  }
  if (channels) lines.push(saying('broadcasts.audienceChannels', { channels: channels.length }));
  return lines;
}

/** How far it reaches; where that is nowhere, why it cannot be sent. */
function reachLines({ channels, organisations, declined, unreachable }: Reach): readonly Worded[] {
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

/** An update exactly as channels will see it, how far it reaches, and what can be done with it. */
export function previewCard(edition: Edition, preview: Preview): Card {
  const { broadcast, look, reach, organisations, offersTest, note } = preview;
  const { id, revision, link, audience } = broadcast;
  return {
    template: 'broadcasts/preview',
    data: {
      edition,
      lang: langOf(edition),
      title: labelIn(edition, 'broadcasts.previewTitle'),
      notes: note ? linesIn(edition, [saying(note)]) : [],
      look: labelIn(edition, LOOKS[look].name),
      looks: EDITIONS.filter((other) => other !== look).map((other) =>
        button(edition, LOOKS[other].see, 'broadcasts.look', { id, look: other }),
      ),
      versions: versionsOf(look, broadcast),
      links: linksOf(look, link),
      footer: footerOf(look),
      facts: linesIn(edition, [...audienceLines(audience, organisations), ...reachLines(reach)]),
      buttons: [
        ...(reach.channels > 0 ? [button(edition, 'common.send', 'broadcasts.send', { id, revision })] : []),
        button(edition, 'broadcasts.edit', 'broadcasts.write', { id }),
        ...(offersTest ? [button(edition, 'broadcasts.test', 'broadcasts.test', { id, look })] : []),
        button(edition, 'broadcasts.discard', 'broadcasts.askDiscard', { id }),
      ],
    },
  };
}
