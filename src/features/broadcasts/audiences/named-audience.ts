import type { Audience } from '../../../chat/announcing/audience.ts';
import type { BroadcastContent, Target } from '../broadcast-content.ts';
import { audienceNotFound } from '../errors.ts';
import type { Named, NamedRecords } from '../named-records.ts';

/** An audience that managers use again and again. What it names may change; updates follow until they are sent. */
export interface NamedAudience extends Named {
  readonly audience: Audience;
}

/** A target with the lists that its named audience has now. Where that is gone, the lists stay, without the name. */
function upToDate<T extends Target>(target: T, known: ReadonlyMap<string, NamedAudience>): T {
  if (target.audienceId === null) return target;
  const named = known.get(target.audienceId);
  return named ? { ...target, audience: named.audience } : { ...target, audienceId: null };
}

/** Reads the named audiences; what comes back puts their present lists into an update and its wordings. */
export async function readAudiences(
  audiences: Pick<NamedRecords<NamedAudience>, 'all'>,
): Promise<<C extends BroadcastContent>(content: C) => C> {
  const known = new Map((await audiences.all()).map((audience) => [audience.id, audience]));
  return (content) => ({
    ...upToDate(content, known),
    wordings: content.wordings.map((wording) => upToDate(wording, known)),
  });
}

/** What goes to the channels that its lists name, whatever becomes of the names that they were taken from. */
export const withoutNames = <C extends BroadcastContent>(content: C): C => ({
  ...content,
  audienceId: null,
  wordings: content.wordings.map((wording) => ({ ...wording, audienceId: null })),
});

/** Puts the lists of named audiences into what the API wrote. Throws `audience_not_found` for one that is not there. */
export async function requireAudiences(
  { audiences }: { readonly audiences: Pick<NamedRecords<NamedAudience>, 'all'> },
  content: BroadcastContent,
): Promise<BroadcastContent> {
  const current = (await readAudiences(audiences))(content);
  const isLost = (before: Target, after: Target | undefined): boolean =>
    before.audienceId !== null && after?.audienceId !== before.audienceId;
  if (isLost(content, current) || content.wordings.some((own, index) => isLost(own, current.wordings[index])))
    throw audienceNotFound({});
  return current;
}
