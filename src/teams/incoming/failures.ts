import type { Activity } from 'botbuilder';
import type { Asker } from '../../chat/asker.ts';
import type { Turn } from '../../chat/chat.ts';
import { wordFailure, wordFault } from '../../chat/dispatch/word-failure.ts';
import type { Edition } from '../../language/edition.ts';
import { BotError } from '../../lib/errors.ts';
import { newId } from '../../lib/ids.ts';
import type { Log } from '../../lib/log.ts';
import { turnOf } from './incoming.ts';

/**
 * Puts what stopped a turn into words for whoever asked, and into a line for the operator. Foreseen failures are
 * information; a fault gets a reference that the member can pass on and the operator can find.
 */
export async function wordProblem(
  error: unknown,
  activity: Activity,
  recognise: (turn: Turn) => Promise<Asker>,
  log: Log,
): Promise<string> {
  const edition: Edition = await Promise.resolve()
    .then(() => recognise(turnOf(activity)))
    .then(
      (asker) => asker.edition,
      () => 'both',
    );
  if (error instanceof BotError) {
    log.info({ code: error.code }, error.message);
    return wordFailure(error, edition);
  }
  const reference = newId().slice(0, 8);
  log.error({ reference, err: error }, 'A turn failed in a way that nobody foresaw');
  return wordFault(reference, edition);
}
