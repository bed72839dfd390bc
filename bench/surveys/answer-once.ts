import { setTimeout as sleep } from 'node:timers/promises';
import { isRecorded, type Answered, type Clients } from './client.ts';
import type { Member } from './crowd.ts';

/** What happened while everybody answered. */
export interface Answering {
  readonly waits: readonly number[];
  readonly confirmed: ReadonlySet<Member>;
  readonly seconds: number;
}

/** So long somebody waits before they press again when nothing came back. */
const AGAIN_MS = 1000;

/**
 * Everybody presses once, at their own moment, whether or not those before them have been answered. Who gets no answer
 * because the house died presses again, as people do. `portOf`: which process a member meets.
 */
export async function answerOnce(
  clients: Clients,
  members: readonly Member[],
  surveyId: string,
  portOf: (member: Member, attempt: number) => number,
  onWay: (confirmed: number) => void = () => undefined,
): Promise<Answering> {
  const waits: number[] = [];
  const confirmed = new Set<Member>();
  const begun = performance.now();

  async function answer(member: Member): Promise<void> {
    const due = begun + member.atMs;
    await sleep(Math.max(0, due - performance.now()));
    for (let attempt = 1; ; attempt += 1) {
      const data = { surveyId, edition: 'en', ...member.typed };
      const answered: Answered | undefined = await clients
        .press(portOf(member, attempt), member, 'surveys.answer', data)
        .catch(() => undefined);
      if (answered && isRecorded(answered)) break;
      if (answered) throw new Error(`Not recorded: ${answered.status} ${answered.body.slice(0, 300)}`);
      if (attempt > 60) throw new Error('The house did not come back.');
      await sleep(AGAIN_MS);
    }
    waits.push(performance.now() - due);
    confirmed.add(member);
    onWay(confirmed.size);
  }

  await Promise.all(members.map(answer));
  return { waits, confirmed, seconds: (performance.now() - begun) / 1000 };
}
