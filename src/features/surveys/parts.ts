import type { Audience, Kind, Reach } from '../../chat/announcing/audience.ts';
import type { FillCard } from '../../chat/cards/card-templates.ts';
import type { OwnChats } from '../../chat/announcing/own-chats.ts';
import type { Live } from '../../chat/announcing/live.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import type { Clock } from '../../lib/clock.ts';
import type { OrganisationOf, PeopleAsked } from './asking/invited.ts';
import type { Records } from './records.ts';

/** What the acts of this feature work with. */
export interface Parts {
  readonly records: Records;
  readonly clock: Clock;
  readonly nudge: () => void;
  readonly reachOf: (audience: Audience, kind: Kind) => Promise<Reach>;
  /** Whom an audience asks, organisation by organisation. */
  readonly peopleAsked: PeopleAsked;
  /** The own chats of those who installed the bot for themselves. */
  readonly ownChats: OwnChats;
  /** To which organisation an account belongs. */
  readonly organisationOf: OrganisationOf;
  /** For forms that choose an audience: the organisations of the community. */
  readonly organisations: () => Promise<readonly { readonly id: string; readonly name: Bilingual }[]>;
  /** Where the steering group is asked; `undefined` where nobody has said. */
  readonly steeringGroup: () => Promise<Audience | undefined>;
  readonly fillCard: FillCard;
  /** Where pages are served, without a slash behind it. */
  readonly publicUrl: string;
  readonly live: Live;
}
