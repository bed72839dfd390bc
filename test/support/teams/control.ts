import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod/v4';
import { Connector } from './connector.ts';
import { FAULTS, type FaultName } from './faults.ts';
import type { Heard } from './record.ts';
import { bodyOf, reply } from './server.ts';

/** What was accepted, without the activity itself: a hundred thousand of them fit in one answer. */
export interface Said extends Omit<Heard, 'activity'> {
  /** Its summary or its text. */
  readonly words: string;
}

/** The run in numbers. */
export interface Counts {
  readonly requests: number;
  readonly accepted: number;
  /** Answered with 429. */
  readonly throttled: number;
  /** Seen and not answered yet. */
  readonly inFlight: number;
}

const faultName = z.enum(Object.keys(FAULTS) as [FaultName, ...FaultName[]]);
const latency = z.strictObject({ meanMs: z.number().min(0), spread: z.number().min(0) });
/** How the platform behaves from now on, as it comes over the wire. What is missing is as easy as it can be. */
export const behaviour = z.strictObject({
  limiter: z.enum(['none', 'sliding', 'fixed']).default('none'),
  latency: latency.default({ meanMs: 0, spread: 0 }),
  faults: z.partialRecord(faultName, z.number().min(0).max(1)).default({}),
  seed: z.int().default(1),
});
const outage = z.strictObject({
  tenantId: z.string().optional(),
  fault: faultName,
  forMs: z.number().min(0),
});

const countsOf = ({ asked, heard }: Pick<Connector, 'asked' | 'heard'>): Counts => ({
  requests: asked.length,
  accepted: heard.length,
  throttled: asked.filter(({ status }) => status === 429).length,
  inFlight: asked.filter(({ answeredAt }) => answeredAt === null).length,
});

const said = ({ activity, ...heard }: Heard): Said => ({
  ...heard,
  words: activity.summary ?? activity.text ?? '',
});

/** The simulator's own door, for whoever started it: what it saw, outages, and beginning anew. */
export function openControl(first: Connector) {
  let connector = first;
  return {
    get connector(): Connector {
      return connector;
    },
    async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const { method, url } = request;
      switch (`${method} ${url}`) {
        case 'GET /control/counts':
          reply(response, 200, countsOf(connector));
          return;
        case 'GET /control/asked':
          reply(response, 200, connector.asked);
          return;
        case 'GET /control/heard':
          reply(response, 200, connector.heard.map(said));
          return;
        case 'POST /control/outages':
          connector.breakDown(outage.parse(await bodyOf(request)));
          reply(response, 204, undefined);
          return;
        case 'POST /control/restart':
          connector = new Connector(behaviour.parse(await bodyOf(request)));
          reply(response, 204, undefined);
          return;
        default:
          reply(response, 404, { error: { code: 'NotFound' } });
          return;
      }
    },
  };
}
