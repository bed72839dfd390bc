import { z } from 'zod/v4';
import { route, type Route } from '../../chat/serving/route.ts';
import type { Switch } from './parts.ts';

const stateShape = z.object({
  stopped: z.boolean(),
  since: z.string().nullable().describe('When it was stopped, or went on; null when it was never stopped.'),
  by: z.string().nullable().describe('Tenant and object id of whoever did it; null for the API.'),
  waiting: z
    .object({ announcements: z.int(), messages: z.int() })
    .describe('What is under way, and how many messages are still to be sent.'),
  log: z.array(z.object({ what: z.enum(['stopped', 'resumed']), at: z.string(), by: z.string().nullable() })),
});

/** The HTTP API of the switch. Whoever holds the key is noted as nobody. */
export function routes({ stopAll, resumeAll, stopped, waiting }: Switch): readonly Route[] {
  const stateNow = async (): Promise<z.input<typeof stateShape>> => {
    const { isStopped, since, log } = await stopped();
    return {
      ...{ stopped: isStopped, since, by: log.at(-1)?.by ?? null },
      ...{ waiting: await waiting(), log: log.map((entry) => ({ ...entry })) },
    };
  };
  return [
    route({
      method: 'get',
      path: '/delivery',
      summary: 'Show whether all sending is stopped, since when and by whom, and what waits.',
      response: stateShape,
      run: stateNow,
    }),
    route({
      method: 'post',
      path: '/delivery/stop',
      summary: 'Stop all sending at once. Nothing is lost: it waits. Again: nothing changes.',
      response: stateShape,
      async run() {
        await stopAll(null);
        return stateNow();
      },
    }),
    route({
      method: 'post',
      path: '/delivery/resume',
      summary: 'Let all sending go on. Again: nothing changes.',
      response: stateShape,
      async run() {
        await resumeAll(null);
        return stateNow();
      },
    }),
  ];
}
