import { sectorName } from '../../../chat/vocabulary/sectors.ts';
import type { Parts } from '../parts.ts';
import type { Pickable, Picked } from './pick-form.ts';

/** Everything that can be chosen one by one: organisations under their sector, channels under their organisation. */
export async function pickablesOf(
  { organisations, channels }: Pick<Parts, 'organisations' | 'channels'>,
  list: Picked,
): Promise<readonly Pickable[]> {
  if (list === 'organisations') {
    return (await organisations()).map(({ id, name, sector }) => ({ id, name, group: sectorName(sector) }));
  }
  const found: Pickable[] = [];
  for await (const { recipient, name, organisationName } of channels())
    found.push({ id: recipient.id, name, group: organisationName });
  return found;
}
