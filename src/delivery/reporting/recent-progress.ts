import type { DeliveryProgress } from '../../chat/announcing/delivery-report.ts';
import type { Clock } from '../../lib/clock.ts';

/** How far announcements have come, a moment ago: cheap to ask for while many are watching. */
export interface RecentProgress {
  of(announcementId: string): Promise<DeliveryProgress>;
}

/** What was counted is good for so long, and for so many times as long as it took to count. */
const FRESH_MS = 1_000;
const SHARE = 20;
const MOST = 100;

interface Counted {
  readonly progress: Promise<DeliveryProgress>;
  until: number;
}

export function openRecentProgress(
  count: (announcementId: string) => Promise<DeliveryProgress>,
  clock: Clock,
): RecentProgress {
  const known = new Map<string, Counted>();
  const now = (): number => clock().getTime();

  function begin(announcementId: string): Counted {
    const began = now();
    const counted: Counted = { progress: count(announcementId), until: Infinity };
    counted.progress.then(
      () => (counted.until = now() + Math.max(FRESH_MS, SHARE * (now() - began))),
      () => known.delete(announcementId),
    );
    known.delete(announcementId);
    known.set(announcementId, counted);
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return counted;
  }

  return {
    of(announcementId) {
      const counted = known.get(announcementId);
      return (counted && counted.until > now() ? counted : begin(announcementId)).progress;
    },
  };
}
