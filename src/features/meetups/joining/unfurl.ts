import type { Asker } from '../../../chat/asker.ts';
import type { SearchHit } from '../../../chat/message.ts';
import { ownAddress } from '../../../chat/serving/own-address.ts';
import { endOf } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { hitOf } from './search.ts';

const PAGE = /^\/meetups\/(?:cy|en)\/([\w-]{1,64})\/?$/;

/**
 * What a link to a meetup's page becomes where somebody pastes it: the meetup's card, with its answers while it is to
 * come. A meetup that was called off stays a link: its page says so.
 */
export async function unfurlMeetup(
  { meetups, clock, publicUrl }: Pick<Parts, 'meetups' | 'clock' | 'publicUrl'>,
  address: string,
  { edition }: Asker,
): Promise<SearchHit | undefined> {
  const [, id] = PAGE.exec(ownAddress(publicUrl, address)?.pathname ?? '') ?? [];
  const meetup = id === undefined ? undefined : await meetups.find(id);
  if (meetup?.state !== 'planned') return undefined;
  return hitOf(edition, meetup, publicUrl, endOf(meetup) > clock());
}
