import type { Document } from '../../../storage/collection.ts';

/** A community manager, by ids alone. */
export interface ManagerId {
  readonly tenantId: string;
  readonly memberId: string;
}

/**
 * Every manager that managers named, in one document: so the rule that one must remain holds even when two remove
 * each other at the same moment.
 */
export interface NamedManagers extends Document {
  readonly named: readonly ManagerId[];
}

export const MANAGERS = { id: 'managers', partition: 'managers' } as const;

/** Directory ids are the same in capitals and in small letters. */
export const isSame = (a: ManagerId, b: ManagerId): boolean =>
  a.memberId.toLowerCase() === b.memberId.toLowerCase() &&
  a.tenantId.toLowerCase() === b.tenantId.toLowerCase();

export const isAmong = (managers: readonly ManagerId[], one: ManagerId): boolean =>
  managers.some((manager) => isSame(manager, one));

/** Why a manager cannot be removed. */
export type Removal = 'removed' | 'first-manager' | 'last-manager' | 'no-manager';

/** Decides whether `one` can be removed. Those of the settings stay, and so does the last one of all. */
export function decideRemoval(
  first: readonly ManagerId[],
  named: readonly ManagerId[],
  one: ManagerId,
): Removal {
  if (isAmong(first, one)) return 'first-manager';
  if (!isAmong(named, one)) return 'no-manager';
  return first.length + named.length > 1 ? 'removed' : 'last-manager';
}

/** A directory object id: one word with a digit, as Entra (a GUID) and the test clients write them. */
export const ID_FORM = /^(?=.*\d)[\w-]{8,64}$/;
