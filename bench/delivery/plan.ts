import type { Behaviour } from '../../test/support/teams/connector.ts';
import type { FaultShares } from '../../test/support/teams/faults.ts';

/** What is to be sent, and how the platform behaves meanwhile: the same for every contender. */
export interface Plan {
  readonly channels: number;
  readonly tenants: number;
  readonly faults: 'none' | 'some';
  readonly limiter: 'sliding' | 'fixed';
  readonly latencyMs: number;
  readonly seed: number;
}

/** What a bad day looks like: 2 % of 429 that the limits do not explain, 1 % of 5xx, and 1 % of lines that break. */
const SOME: FaultShares = {
  throttled: 0.01,
  throttledForUnknownTime: 0.01,
  serverError: 0.0025,
  badGateway: 0.0025,
  unavailable: 0.0025,
  gatewayTimeout: 0.00125,
  gatewayTimeoutAfter: 0.00125,
  resetBefore: 0.005,
  resetAfter: 0.005,
};

export const behaviourOf = ({ limiter, latencyMs, faults, seed }: Plan): Behaviour => ({
  limiter,
  latency: { meanMs: latencyMs, spread: 0.3 },
  faults: faults === 'some' ? SOME : {},
  seed,
});

/** The platform's limit for an organisation: told here as what the ideal is made of. */
const A_SECOND = 50;

/**
 * The shortest time in which the largest organisation can be told: a full burst at once, another at every second after
 * it, and the answers to the last one. Fixed windows may allow up to a second less to whoever happens to begin just
 * before one ends; nobody can know that, so the ideal is the same for both.
 */
export const idealMs = ({ channels, tenants, latencyMs }: Plan): number =>
  (Math.ceil(Math.ceil(channels / tenants) / A_SECOND) - 1) * 1_000 + latencyMs;

/** An update in both languages, about as long as they are. */
export const MESSAGE = {
  summary: 'Cyfarfod nesaf y gymuned / The next community meetup',
  text: `**Cyfarfod nesaf y gymuned**

${'Byddwn ni’n edrych ar sut mae tri sefydliad yn defnyddio awtomeiddio yn eu gwaith bob dydd. '.repeat(4)}

**The next community meetup**

${'We will look at how three organisations use automation in their everyday work. '.repeat(4)}`,
};
