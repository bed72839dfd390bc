import type { Edition } from '../../../language/edition.ts';
import { isSignatureOf, signatureOf } from '../../../lib/signature.ts';
import type { Parts } from '../parts.ts';

/** How long a link opens the file: long enough for whoever asked, too short to be worth passing on. */
const DAY_MS = 24 * 60 * 60_000;

/**
 * Where a browser gets the report as a file, without a key: who has the link was shown it by a manager's card, and until
 * when it opens is signed with a secret of the house.
 */
export async function linkTo(
  { secret, publicUrl, clock }: Pick<Parts, 'secret' | 'publicUrl' | 'clock'>,
  edition: Edition,
  id: string,
): Promise<string> {
  const until = new Date(clock().getTime() + DAY_MS).toISOString();
  const query = new URLSearchParams({ until, signature: signatureOf(await secret(), id, until) });
  return `${publicUrl}/broadcasts/${edition}/${id}/report.csv?${query.toString()}`;
}

/** Whether such a link is ours, and still opens at `now`. */
export const isOpenLink = (
  secret: string,
  { id, until, signature }: { readonly id: string; readonly until: string; readonly signature: string },
  now: Date,
): boolean => isSignatureOf(signature, secret, id, until) && new Date(until) > now;
