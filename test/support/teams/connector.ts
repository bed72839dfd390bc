import { setTimeout as sleep } from 'node:timers/promises';
import { drawFault, FAULTS, type FaultShares, type Trouble } from './faults.ts';
import { drawWays, type Latency } from './latency.ts';
import type { LimiterKind } from './limiter.ts';
import { outageAt, type Outage } from './outages.ts';
import { openRateLimits } from './rate-limits.ts';
import type { Asked, Heard, SentActivity } from './record.ts';

/** How the platform behaves in one run. Nothing of it unless told: no limits, no delay, no faults. */
export interface Behaviour {
  readonly limiter: LimiterKind | 'none';
  readonly latency: Latency;
  readonly faults: FaultShares;
  readonly seed: number;
}

const EASY: Behaviour = { limiter: 'none', latency: { meanMs: 0, spread: 0 }, faults: {}, seed: 1 };

/** A request into a conversation. */
export interface Request {
  readonly method: Heard['method'];
  readonly tenantId: string;
  readonly conversationId: string;
  /** Of an edit or a recall; a send has none unless it is a reply. */
  readonly activityId: string | undefined;
  readonly activity: SentActivity;
  /** The size of its body, as the platform counts it: two bytes a character. */
  readonly bytes: number;
}

/** What the bot gets: a status with a body, or a line that breaks. */
export type Answer = Exclude<Trouble, { holdMs: number } | string> | 'broken line';

/** Above it the platform answers 413 ("Format your bot messages": about 100 KB). */
const LARGEST_BYTES = 100 * 1024;

/** Decides what becomes of requests, and keeps all that it saw. */
export class Connector {
  readonly heard: Heard[] = [];
  readonly asked: Asked[] = [];
  readonly #behaviour: Behaviour;
  readonly #limits;
  readonly #scripts = new Map<string, Trouble[]>();
  readonly #outages: Outage[] = [];
  readonly #requestsIn = new Map<string, number>();
  readonly #messages = new Set<string>();
  #nextId = 1;

  constructor(behaviour: Partial<Behaviour> = {}) {
    this.#behaviour = { ...EASY, ...behaviour };
    this.#limits = openRateLimits(this.#behaviour.limiter);
  }

  script(conversationId: string, troubles: readonly Trouble[]): void {
    this.#scripts.set(conversationId, [...(this.#scripts.get(conversationId) ?? []), ...troubles]);
  }

  /** Begins now and lasts for so long. */
  breakDown({ forMs, ...outage }: Omit<Outage, 'from' | 'until'> & { readonly forMs: number }): void {
    const from = Date.now();
    this.#outages.push({ ...outage, from, until: from + forMs });
  }

  /** Takes one request through its way there, the platform's decision, and its way back. */
  async take(request: Request): Promise<Answer> {
    const { conversationId, tenantId, method } = request;
    const nth = this.#requestsIn.get(conversationId) ?? 0;
    this.#requestsIn.set(conversationId, nth + 1);
    const { latency, seed } = this.#behaviour;
    const { thereMs, backMs } = drawWays(latency, seed, conversationId, nth);
    if (thereMs > 0) await sleep(thereMs);
    const trouble = this.#troubleOf(request, nth);
    if (typeof trouble === 'object' && 'holdMs' in trouble) await sleep(trouble.holdMs);
    const answer = this.#settle(request, trouble);
    const asked = {
      ...{ tenantId, conversationId, method, at: Date.now(), answeredAt: null as number | null },
      status: answer.reply === 'broken line' ? 0 : answer.reply.status,
      accepted: answer.accepted,
    };
    this.asked.push(asked);
    if (backMs > 0) await sleep(backMs);
    asked.answeredAt = Date.now();
    return answer.reply;
  }

  /** The first thing that stands in the way of a request: as asked for by a test, broken down, too many, by chance. */
  #troubleOf(request: Request, nth: number): Trouble | undefined {
    const { tenantId, conversationId } = request;
    const now = Date.now();
    const scripted = this.#scripts.get(conversationId)?.shift();
    if (scripted) return scripted;
    const outage = outageAt(this.#outages, tenantId, now);
    if (outage) return FAULTS[outage];
    const wait = this.#limits.ask(tenantId, conversationId, now);
    if (wait > 0) return { ...FAULTS.throttled, headers: { 'retry-after': String(Math.ceil(wait / 1000)) } };
    const drawn = drawFault(this.#behaviour.faults, this.#behaviour.seed, conversationId, nth);
    if (drawn) return FAULTS[drawn];
    if (request.bytes > LARGEST_BYTES) return FAULTS.tooBig;
    const isThere = request.method === 'POST' || this.#messages.has(request.activityId ?? '');
    return isThere ? undefined : FAULTS.activityNotFound;
  }

  #settle(request: Request, trouble: Trouble | undefined): { reply: Answer; accepted: boolean } {
    if (trouble === 'reset before') return { reply: 'broken line', accepted: false };
    const refused = typeof trouble === 'object' && 'status' in trouble ? trouble : undefined;
    if (refused && !refused.accepted) return { reply: refused, accepted: false };
    const id = this.#accept(request);
    if (trouble === 'reset') return { reply: 'broken line', accepted: true };
    return {
      reply: refused ?? { status: request.method === 'POST' ? 201 : 200, body: { id } },
      accepted: true,
    };
  }

  #accept({ method, tenantId, conversationId, activityId, activity }: Request): string {
    const id = method === 'POST' ? `out-${this.#nextId++}` : (activityId ?? '');
    this.heard.push({ method, tenantId, conversationId, activityId: id, activity, at: Date.now() });
    if (method === 'DELETE') this.#messages.delete(id);
    else this.#messages.add(id);
    return id;
  }
}
