import { z } from 'zod/v4';
import type { detectLanguage } from '../../language/detect.ts';
import { EDITIONS, type Edition } from '../../language/edition.ts';
import { botError } from '../../lib/errors.ts';
import type { Asker } from '../asker.ts';
import type { Audience } from '../announcing/audience.ts';
import type { Turn } from '../chat.ts';
import type { Membership } from '../ports/presence.ts';

/** What is thrown where somebody writes from a tenant that is not admitted. */
export const tenantNotAdmitted = botError(
  'tenant_not_admitted',
  403,
  () => 'A tenant that TENANTS does not admit wrote to the bot; nothing was stored.',
);

const editionOfCard = z.object({ edition: z.enum(EDITIONS) });

/** What it takes to know somebody. */
export interface RecogniseParts {
  readonly membership: Membership;
  readonly detectLanguage: typeof detectLanguage;
}

/**
 * Who speaks, with which rights, and in which language they are answered: that of what they wrote, else that of the card
 * whose button they pressed, else the one that they chose, else both.
 */
export async function recognise(
  { membership, detectLanguage }: RecogniseParts,
  turn: Turn,
  text = '',
  payload?: unknown,
): Promise<Asker> {
  const { place, from } = turn;
  const { tenantId } = place.address;
  if (!membership.admits(tenantId)) throw tenantNotAdmitted({});
  const written = detectLanguage(text);
  const pressed = editionOfCard.safeParse(payload);
  const edition: Edition =
    written !== 'undetermined'
      ? written
      : pressed.success
        ? pressed.data.edition
        : ((await membership.choiceOf(from.memberId, place)) ?? 'both');
  const isManager = await membership.isManager(tenantId, from.memberId);
  const mayTell: Audience | undefined = isManager
    ? { all: true }
    : await membership.authorsAudience(tenantId, from.memberId);
  return {
    ...from,
    tenantId,
    scope: place.scope,
    address: place.address,
    edition,
    isManager,
    ...(mayTell && { mayTell }),
    ...(turn.messageId !== undefined && { messageId: turn.messageId }),
    ...(turn.thread !== undefined && { thread: turn.thread }),
    ...(turn.inDialog && { inDialog: true }),
  };
}
