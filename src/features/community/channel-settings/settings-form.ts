import { z } from 'zod/v4';
import { KINDS, type Kind } from '../../../chat/announcing/audience.ts';
import { line } from '../../../chat/input/schemas.ts';
import { isSector } from '../../../chat/vocabulary/sectors.ts';
import { isTopic } from '../../../chat/vocabulary/topics.ts';
import { chosenOf } from '../../../chat/input/typed-text.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { startOfLocalDay } from '../../../language/dates.ts';
import { EDITIONS } from '../../../language/edition.ts';
import type { Channel, ChannelChoices } from '../channels/channel.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { OrganisationChoices } from '../organisations/organisations.ts';
import type { Sibling } from '../channels/siblings.ts';

const field = z.string().max(4000).default('');

/** What the settings form gives back: every input is text; several choices stand with commas between. */
export const settingsForm = z.object({
  language: z.enum(EDITIONS),
  topics: field,
  kinds: field,
  /** Of the senders that were declined, those that stay so. */
  senders: field,
  quietFrom: field,
  quietTo: field,
  pausedUntil: field,
  weeklyCap: field,
  organisationCy: field,
  organisationEn: field,
  sector: field,
  /** Channel ids of the team's other channels that are to be registered. */
  channels: field,
  /** Those that the form offered: a channel that it did not show is not changed by it. */
  offered: field,
});
export type SettingsForm = z.output<typeof settingsForm>;

/** The weekly caps on offer; `none` is no limit. */
export const WEEKLY_CAPS = ['none', '1', '2', '3', '5', '7', '10', '15'] as const;
export const ALL_TOPICS = 'all';
export const NO_SECTOR = 'unknown';

/** Everything that an owner settles at once. */
export interface Settings {
  readonly channel: ChannelChoices;
  readonly organisation: OrganisationChoices;
}

export const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
export const organisationName = line(120);

/** The form as it stands for a channel: what an owner sees first. `today` is a local day. */
export const formOf = (
  channel: Channel,
  organisation: Organisation | undefined,
  siblings: readonly Sibling[],
  today: string,
): SettingsForm => ({
  language: channel.edition,
  topics: channel.topics === 'all' ? ALL_TOPICS : channel.topics.join(','),
  kinds: KINDS.filter((kind) => !channel.declinedKinds.includes(kind)).join(','),
  senders: (channel.declinedSenders ?? []).join(','),
  quietFrom: channel.quietHours?.from ?? '',
  quietTo: channel.quietHours?.to ?? '',
  pausedUntil: channel.pausedUntil !== undefined && channel.pausedUntil > today ? channel.pausedUntil : '',
  weeklyCap: channel.weeklyCap === undefined ? 'none' : String(channel.weeklyCap),
  organisationCy: organisation?.name?.cy ?? '',
  organisationEn: organisation?.name?.en ?? '',
  sector: organisation?.sector ?? NO_SECTOR,
  channels: siblings
    .filter(({ isRegistered }) => isRegistered)
    .map(({ id }) => id)
    .join(','),
  offered: siblings.map(({ id }) => id).join(','),
});

function problemsOf(form: SettingsForm, today: string): readonly MessageKey[] {
  const problems: MessageKey[] = [];
  if (!chosenOf(form.topics).some((topic) => topic === ALL_TOPICS || isTopic(topic)))
    problems.push('community.problemTopics');
  const hours = [form.quietFrom, form.quietTo];
  const areHours = hours.every((time) => TIME.test(time)) && form.quietFrom !== form.quietTo;
  if (hours.some((time) => time !== '') && !areHours) problems.push('community.problemQuiet');
  const pause = form.pausedUntil;
  if (pause !== '' && (pause <= today || !startOfLocalDay(pause))) problems.push('community.problemPause');
  const names = [form.organisationCy, form.organisationEn];
  const areNames = names.every((name) => organisationName.safeParse(name).success);
  if (names.some((name) => name.trim() !== '') && !areNames) problems.push('community.problemOrganisation');
  return problems;
}

/**
 * What the form settles, or every problem with it. `today` is a local day of Europe/London; `declined` are the senders
 * that were declined before: the form can only let them in again.
 */
export function readSettings(
  form: SettingsForm,
  today: string,
  declined: readonly string[] = [],
): Settings | readonly MessageKey[] {
  const problems = problemsOf(form, today);
  if (problems.length > 0) return problems;
  const topics = chosenOf(form.topics);
  const kinds = chosenOf(form.kinds);
  const senders = declined.filter((sender) => chosenOf(form.senders).includes(sender));
  const cap = (WEEKLY_CAPS as readonly string[]).includes(form.weeklyCap) ? Number(form.weeklyCap) : NaN;
  const name = { cy: form.organisationCy.trim(), en: form.organisationEn.trim() };
  return {
    channel: {
      edition: form.language,
      topics: topics.includes(ALL_TOPICS) ? 'all' : topics.filter(isTopic),
      declinedKinds: KINDS.filter((kind: Kind) => !kinds.includes(kind)),
      ...(senders.length > 0 && { declinedSenders: senders }),
      ...(form.quietFrom !== '' && { quietHours: { from: form.quietFrom, to: form.quietTo } }),
      ...(form.pausedUntil !== '' && { pausedUntil: form.pausedUntil }),
      ...(Number.isInteger(cap) && { weeklyCap: cap }),
    },
    organisation: {
      ...(name.cy !== '' && { name }),
      ...(isSector(form.sector) && { sector: form.sector }),
    },
  };
}
