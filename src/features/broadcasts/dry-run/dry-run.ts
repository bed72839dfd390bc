import type { WaitCode } from '../../../chat/announcing/announcement.ts';
import { isAddressed } from '../../../chat/announcing/audience.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import type { Edition } from '../../../language/edition.ts';
import { announcementOf } from '../sending/broadcast-announcement.ts';
import type { Broadcast } from '../broadcast.ts';
import { readAudiences } from '../audiences/named-audience.ts';
import type { Parts } from '../parts.ts';

/** What would become of an update in the channels that it is addressed to, in the order in which managers read it. */
export const DRY_OUTCOMES = ['now', 'later', 'declined', 'unreachable'] as const;
export type DryOutcome = (typeof DRY_OUTCOMES)[number];

/** One channel that an update is addressed to. */
export interface DryRow {
  readonly channelId: string;
  readonly channel: Bilingual;
  readonly organisationId: string;
  readonly organisation: Bilingual;
  readonly outcome: DryOutcome;
  /** In which language or languages it would come. */
  readonly edition: Edition;
  /** Which wording of its own it would get, by its place; `null` is the general one. */
  readonly wording: number | null;
  /** Why it would come later, and when at the earliest. */
  readonly wait: { readonly code: WaitCode; readonly until: string } | null;
}

/** Says for every channel that an update is addressed to what would become of it at this moment. Sends nothing. */
export async function* dryRun(
  { audiences, channels, delivery }: Pick<Parts, 'audiences' | 'channels' | 'delivery'>,
  broadcast: Broadcast,
): AsyncGenerator<DryRow> {
  const current = (await readAudiences(audiences))(broadcast);
  const announcement = announcementOf(current);
  for await (const { recipient, name, organisationName } of channels()) {
    const foreseen = await delivery.foresee(announcement, recipient);
    if (foreseen.kind === 'elsewhere') continue;
    const wording = current.wordings.findIndex(({ audience }) => isAddressed(audience, recipient));
    yield {
      ...{ channelId: recipient.id, channel: name },
      ...{ organisationId: recipient.organisation, organisation: organisationName },
      ...{ outcome: foreseen.kind, edition: recipient.edition },
      wording: wording === -1 ? null : wording,
      wait: foreseen.kind === 'later' ? { code: foreseen.code, until: foreseen.until } : null,
    };
  }
}
