import type { SendOutcome } from '../../chat/ports/messenger.ts';
import { BotError } from '../../lib/errors.ts';
import type { Log } from '../../lib/log.ts';

/**
 * One request, of which every end is a value. A foreseen failure of ours (a card that does not exist) sent nothing;
 * of any other we do not know how far it came, so it counts as uncertain.
 */
export async function transmit(
  request: () => Promise<SendOutcome>,
  log: Log,
  facts: object,
): Promise<SendOutcome> {
  try {
    return await request();
  } catch (error) {
    log.error({ ...facts, err: error }, 'The messenger failed in a way that it should have named');
    return error instanceof BotError
      ? { kind: 'refused', code: error.code }
      : { kind: 'uncertain', code: 'unforeseen' };
  }
}
