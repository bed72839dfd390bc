import type { StopState } from '../../chat/announcing/emergency-stop.ts';
import type { NextStep } from '../../chat/cards/card-words.ts';
import type { Card } from '../../chat/message.ts';
import { noticeCard } from '../../chat/cards/notice.ts';
import type { Language } from '../../language/bilingual.ts';
import { formatDateTime } from '../../language/dates.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import type { Edition } from '../../language/edition.ts';
import { say } from '../../language/say.ts';
import type { Waiting } from './parts.ts';

const STOP: NextStep = { title: 'emergency.stopYes', verb: 'emergency.stop' };
const RESUME: NextStep = { title: 'emergency.resume', verb: 'emergency.resume' };
const REFRESH: NextStep = { title: 'emergency.refresh', verb: 'emergency.show' };

/** Whoever did it, by id alone; whoever looks is `you`. */
function whoIn(language: Language, by: string | null, viewer: string): string {
  if (by === null) return say(language, 'emergency.byApi');
  return by === viewer ? say(language, 'emergency.byYou') : (by.split('/')[1] ?? by);
}

/** What happened last, with the moment and by whom. */
const lastLine = (language: Language, { log }: StopState, viewer: string): readonly string[] => {
  const last = log.at(-1);
  if (!last) return [];
  const key: MessageKey = last.what === 'stopped' ? 'emergency.stoppedAt' : 'emergency.resumedAt';
  const date = formatDateTime(language, last.at);
  return [say(language, key, { date, who: whoIn(language, last.by, viewer) })];
};

/**
 * The switch as it stands: while all goes, the question whether to stop it; while all is stopped, since when, by whom,
 * what waits, and the way on. `viewer` is `tenant/member`.
 */
export const stopCard = (
  edition: Edition,
  state: StopState,
  { announcements, messages }: Waiting,
  viewer: string,
): Card =>
  noticeCard(
    edition,
    (language) => ({
      title: say(language, state.isStopped ? 'emergency.isStopped' : 'emergency.sure'),
      lines: [
        ...lastLine(language, state, viewer),
        say(language, 'emergency.waiting', { announcements, messages }),
        say(language, state.isStopped ? 'emergency.whatResumes' : 'emergency.whatStops'),
      ],
    }),
    state.isStopped ? [RESUME, REFRESH] : [STOP],
  );
