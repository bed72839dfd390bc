import type { Bilingual } from '../../../language/bilingual.ts';
import type { Parts } from '../parts.ts';

/** What people call a channel and its organisation. */
export interface Named {
  readonly name: Bilingual;
  readonly organisationName: Bilingual;
}

/** The channels that are still there, by their ids. */
export async function channelNames({
  channels,
}: Pick<Parts, 'channels'>): Promise<ReadonlyMap<string, Named>> {
  const names = new Map<string, Named>();
  for await (const { recipient, name, organisationName } of channels())
    names.set(recipient.id, { name, organisationName });
  return names;
}
