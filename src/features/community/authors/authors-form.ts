import { z } from 'zod/v4';
import type { Audience } from '../../../chat/announcing/audience.ts';
import { isSector } from '../../../chat/vocabulary/sectors.ts';
import { isTopic } from '../../../chat/vocabulary/topics.ts';
import { chosenOf, typed } from '../../../chat/input/typed-text.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { ID_FORM, type ManagerId } from '../managers/manager.ts';

const field = typed(4000).transform((text) => text.trim());

/** What the form gives back: one author to name, what they may address, and the ids of those to be removed. */
export const authorsForm = z.object({
  member: field,
  tenant: field,
  organisations: field,
  sectors: field,
  topics: field,
  remove: field,
});
export type AuthorsForm = z.output<typeof authorsForm>;

export const emptyForm = (tenant: string): AuthorsForm => authorsForm.parse({ tenant });

/** An author to be named, with what they may address. */
export interface Naming {
  readonly one: ManagerId;
  readonly audience: Audience;
}

/** Whom the form names; `undefined` where it names nobody, or what is to be mended. */
export function readNaming(form: AuthorsForm): Naming | undefined | MessageKey {
  if (form.member === '') return undefined;
  if (!ID_FORM.test(form.member) || !ID_FORM.test(form.tenant)) return 'community.managersProblemId';
  const lists = {
    organisations: chosenOf(form.organisations),
    sectors: chosenOf(form.sectors).filter(isSector),
    topics: chosenOf(form.topics).filter(isTopic),
  };
  const chosen = Object.entries(lists).filter(([, list]) => list.length > 0);
  if (chosen.length === 0) return 'community.authorsProblemNobody';
  return {
    one: { memberId: form.member, tenantId: form.tenant },
    audience: Object.fromEntries(chosen) as Audience,
  };
}
