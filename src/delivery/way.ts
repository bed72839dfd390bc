/**
 * How long requests of one tenant take to the platform and back. The platform counts a request when it arrives, which
 * nobody here sees: it lies between leaving and the answer.
 */
export interface Way {
  /** By when a request has arrived, at the latest, now that its answer came. */
  arrivedBy(leftAt: number, answeredAt: number): number;
}

/** Until its answer comes a request may still be on its way for so long. */
export const UNANSWERED_MS = 50;
/** All but so few requests take longer than the way that is called quick. */
const FEW = 0.08;
const STEP_MS = 3;

/**
 * What leaves now arrives after half of a quick way at the earliest; what was answered had arrived half of a quick way
 * before its answer at the latest. Both halves together are taken off the answer, so that what is counted by this and
 * left a window apart also arrived a window apart, however long each was under way. What is quick is learnt: a running
 * estimate of a low quantile.
 */
export function openWay(): Way {
  let quickMs: number | undefined;
  return {
    arrivedBy(leftAt, answeredAt) {
      const tookMs = answeredAt - leftAt;
      quickMs ??= tookMs;
      quickMs = Math.max(0, quickMs + (tookMs < quickMs ? -STEP_MS * (1 - FEW) : STEP_MS * FEW));
      return Math.max(leftAt, answeredAt - quickMs);
    },
  };
}
