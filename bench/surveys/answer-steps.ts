import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod/v4';
import { isRecorded, type Answered, type Clients } from './client.ts';
import type { Member } from './crowd.ts';
import { waitsOf, type Waits } from './figures.ts';

const cardOf = z.object({
  value: z.object({
    actions: z.array(z.object({ verb: z.string(), data: z.record(z.string(), z.unknown()) })),
  }),
});

/** What the button that goes on carries. */
const forth = ({ body }: Answered): Record<string, unknown> =>
  cardOf.parse(JSON.parse(body)).value.actions.find(({ verb }) => verb === 'surveys.next')?.data ?? {};

const INPUTS = [/^q1$/, /^q2$/, /^q3$/, /^q4p/, /^q5$/];

/** The same survey one question at a time: opened, then five steps, each by itself. */
export async function answerSteps(
  clients: Clients,
  members: readonly Member[],
  surveyId: string,
  port: number,
): Promise<{ readonly confirmed: number; readonly steps: Readonly<Record<string, Waits>> }> {
  const waits = new Map<string, number[]>();
  let confirmed = 0;
  const begun = performance.now();

  async function timed(step: string, act: () => Promise<Answered>): Promise<Answered> {
    const from = performance.now();
    const answered = await act();
    waits.set(step, [...(waits.get(step) ?? []), performance.now() - from]);
    return answered;
  }

  async function answer(member: Member): Promise<void> {
    await sleep(Math.max(0, begun + member.atMs - performance.now()));
    let answered = await timed('open', () =>
      clients.press(port, member, 'surveys.start', { surveyId, edition: 'en' }),
    );
    for (const [index, input] of INPUTS.entries()) {
      const typed = Object.fromEntries(Object.entries(member.typed).filter(([id]) => input.test(id)));
      const data = { ...forth(answered), ...typed };
      answered = await timed(`step ${index + 1}`, () => clients.press(port, member, 'surveys.next', data));
    }
    if (isRecorded(answered)) confirmed += 1;
  }

  await Promise.all(members.map(answer));
  return { confirmed, steps: Object.fromEntries([...waits].map(([step, all]) => [step, waitsOf(all)])) };
}
