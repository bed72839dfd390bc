import type { FaultName } from './faults.ts';

/** For a while, every request of one organisation, or of all, meets the same fault. Times are the simulator's clock. */
export interface Outage {
  /** Everybody unless told. */
  readonly tenantId?: string | undefined;
  readonly from: number;
  readonly until: number;
  readonly fault: FaultName;
}

/** The fault that an outage has for this organisation at `now`; the first outage that fits counts. */
export const outageAt = (outages: readonly Outage[], tenantId: string, now: number): FaultName | undefined =>
  outages.find(
    (outage) =>
      (outage.tenantId === undefined || outage.tenantId === tenantId) &&
      outage.from <= now &&
      now < outage.until,
  )?.fault;
