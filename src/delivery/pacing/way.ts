/**
 * How long requests of one tenant take to the platform and back. The platform counts a request when it arrives, which
 * nobody here sees: it lies between leaving and the answer.
 */
export interface Way {
  /** The moment from which a request is to be counted, now that its answer came. */
  countedFrom(leftAt: number, answeredAt: number): number;
}

/** Until its answer comes a request may still be on its way for so long. */
export const UNANSWERED_MS = 50;
/** The first answers come through lines that are just being opened; from so many on something is known. */
const FIRST = 50;
/** So few requests are quicker than what is called quick, and as few are slower than what is called slow. */
const FEW = 0.11;
const STEP_MS = 3;

/** A running estimate of the value under which a share of all values lies; it follows slowly what changes. */
function openQuantile(share: number) {
  let estimate = 0;
  let seen = 0;
  return {
    value: () => estimate,
    learn(value: number): void {
      seen += 1;
      if (seen <= FIRST) estimate += (value - estimate) / seen;
      else estimate += value < estimate ? -STEP_MS * (1 - share) : STEP_MS * share;
    },
  };
}

/**
 * Those who leave together take equally unequal ways, so the n-th of them arrives a window after the n-th of those
 * before it if they left a window apart, give or take half of what lies between a quick way and a slow one. Only
 * who took longer than a slow way may have arrived that much later. Before anything is known, a request counts from its
 * answer.
 */
export function openWay(): Way {
  let answers = 0;
  const quickMs = openQuantile(FEW);
  const slowMs = openQuantile(1 - FEW);

  return {
    countedFrom(leftAt, answeredAt) {
      const tookMs = answeredAt - leftAt;
      answers += 1;
      quickMs.learn(tookMs);
      slowMs.learn(tookMs);
      if (answers < FIRST) return answeredAt;
      const unevenMs = Math.max(0, slowMs.value() - quickMs.value()) / 2;
      return Math.min(answeredAt, leftAt + unevenMs + Math.max(0, tookMs - slowMs.value()));
    },
  };
}
