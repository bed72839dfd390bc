import type { Address } from '../../../chat/address.ts';
import type { Recipient } from '../../../chat/announcing/audience.ts';
import { TOPICS } from '../../../chat/vocabulary/topics.ts';
import type { Edition } from '../../../language/edition.ts';
import type { Document } from '../../../storage/collection.ts';
import type { Author } from '../author.ts';
import type { PostKind } from '../kinds/kinds.ts';

/** Which posts come at once: all, none, or those of any of these topics and any of these kinds (none named: any). */
export type AtOnce =
  'all' | 'none' | { readonly topics: readonly string[]; readonly kinds: readonly PostKind[] };

export const RHYTHMS = ['none', 'daily', 'weekly'] as const;
/** How often the rest comes together in one message. */
export type Rhythm = (typeof RHYTHMS)[number];

/** What a channel's owner, or a person, chose. */
export interface Choice {
  readonly atOnce: AtOnce;
  readonly digest: Rhythm;
}

/** What a channel gets whose owner chose nothing: every post on its topics, when it is published. */
export const UNCHOSEN: Choice = { atOnce: 'all', digest: 'none' };

/** What stands in a digest that is being sent: written down before it is. */
export interface Planned {
  /** The run that it belongs to. */
  readonly run: string;
  /** Best first. */
  readonly posts: readonly string[];
  /** Questions that nobody has answered, once more. */
  readonly questions: readonly string[];
  /** How many more were published than digests have room for: the archive has them, and no digest ever will. */
  readonly left?: number;
}

/** A channel or a person with a choice of their own, and how far they have been told. */
export interface Follower extends Document {
  readonly choice: Choice;
  /** Only of a person: what they follow, and where they are. A channel's topics are its own settings. */
  readonly person?: Author & {
    readonly topics: 'all' | readonly string[];
    /** The topics of these circles as well, whatever they come to be. */
    readonly circles: readonly string[];
    readonly address: Address;
    readonly edition: Edition;
    readonly quietHours?: { readonly from: string; readonly to: string };
    readonly isUnreachable?: true;
  };
  /** A local day: no digest before it. */
  readonly mutedUntil?: string;
  /** Every post up to this moment has been told, or is in `carried`: ISO 8601. */
  readonly toldUpTo: string;
  /** Posts from before that are still to be told: a few digests' worth at most. */
  readonly carried: readonly string[];
  readonly planned: Planned | null;
  /** When the choice was last changed; what was published near it is looked at twice. */
  readonly chosenAt: string;
}

export const FOLLOWERS = 'followers';

export const isPerson = (follower: Follower): follower is Follower & Required<Pick<Follower, 'person'>> =>
  follower.person !== undefined;

/** Whether a post comes at once to whoever chose so. */
export function comesAtOnce(
  { atOnce }: Choice,
  { topics, kind }: { readonly topics: readonly string[]; readonly kind: PostKind },
): boolean {
  if (typeof atOnce === 'string') return atOnce === 'all';
  const { topics: wanted, kinds } = atOnce;
  return (
    (wanted.length === 0 || wanted.some((topic) => topics.includes(topic))) &&
    (kinds.length === 0 || kinds.includes(kind))
  );
}

/** A person as delivery sees them: a conversation of their own, addressed by id alone. */
export const recipientOf = ({ id, person }: Follower, organisation: string): Recipient | undefined =>
  person && {
    ...{ id, organisation, address: person.address, edition: person.edition },
    topics: person.topics === 'all' ? TOPICS : person.topics,
    declinedKinds: [],
    state: person.isUnreachable ? 'unreachable' : 'reachable',
    ...(person.quietHours && { quietHours: person.quietHours }),
  };
