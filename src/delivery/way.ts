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
/** The first answers come through lines that are just being opened; from so many on something is known. */
const FIRST = 50;
/** All but so few requests take longer than the way that is called quick. */
const FEW = 0.1;
const STEP_MS = 3;

/**
 * What leaves now arrives after half of a quick way at the earliest; what was answered had arrived half of a quick way
 * before its answer at the latest. Both halves together are taken off the answer, so that what is counted by this and
 * left a window apart also arrived a window apart, however long each was under way. What is quick is learnt: a running
 * estimate of a low quantile. Before anything is known, a request counts from its answer.
 */
export function openWay(): Way {
  let answers = 0;
  let quickMs = Infinity;

  function learn(tookMs: number): void {
    answers += 1;
    if (answers <= FIRST) quickMs = Math.min(quickMs, tookMs);
    else quickMs = Math.max(0, quickMs + (tookMs < quickMs ? -STEP_MS * (1 - FEW) : STEP_MS * FEW));
  }

  return {
    arrivedBy(leftAt, answeredAt) {
      learn(answeredAt - leftAt);
      return answers < FIRST ? answeredAt : Math.max(leftAt, answeredAt - quickMs);
    },
  };
}
