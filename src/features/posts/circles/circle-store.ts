import type { Clock } from '../../../lib/clock.ts';
import { change, type Database, type Document } from '../../../storage/collection.ts';
import type { Circle } from './circle.ts';
import { carriedOut, planId, type CirclePlan } from './plan.ts';

/** All circles in one document: dividing and merging is one write, and so happens whole or not at all. */
interface CircleRecord extends Document {
  readonly circles: readonly Circle[];
  /** The plans that were carried out: the same again changes nothing. */
  readonly plans: readonly string[];
}

const KEY = { partition: 'circles', id: 'circles' } as const;

export interface CircleStore {
  /** The open ones and those that they came from. */
  all(): Promise<readonly Circle[]>;
  /** Divides or merges. Throws `circle_plan_wrong`, and then nothing changed. */
  carryOut(plan: CirclePlan): Promise<readonly Circle[]>;
}

export function openCircles(database: Database, clock: Clock): CircleStore {
  const records = database.collection<CircleRecord>('post-circles');
  return {
    all: async () => (await records.get(KEY.partition, KEY.id))?.value.circles ?? [],
    async carryOut(plan) {
      const id = planId(plan);
      const record = await change(records, KEY, (old) => {
        if (old?.plans.includes(id)) return undefined;
        const circles = carriedOut(plan, old?.circles ?? [], clock());
        return { ...KEY, circles, plans: [...(old?.plans ?? []), id] };
      });
      return record?.circles ?? [];
    },
  };
}
