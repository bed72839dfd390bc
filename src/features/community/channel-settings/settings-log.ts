import type { Asker } from '../../../chat/asker.ts';

/** What a channel's settings are made of, as the API calls them. */
export type SettingName =
  | 'language'
  | 'topics'
  | 'declinedKinds'
  | 'declinedSenders'
  | 'quietHours'
  | 'pausedUntil'
  | 'weeklyCap'
  | 'organisationName'
  | 'sector'
  | 'furtherChannels';

/** One change of a channel's settings: which of them, when and by whom. Not what they were. */
export interface SettingsEntry {
  /** ISO 8601. */
  readonly at: string;
  /** `tenant/member`; `null` for the API, and for whoever had their data erased. */
  readonly by: string | null;
  readonly what: readonly SettingName[];
}

interface Logged {
  /** The latest last. */
  readonly settingsLog?: readonly SettingsEntry[];
}

/** So many changes of a channel are on record. */
const KEPT = 20;

export const whoOf = ({ tenantId, memberId }: Pick<Asker, 'tenantId' | 'memberId'>): string =>
  `${tenantId}/${memberId}`;

/** Puts a change on record. `by`: as in the entry. */
export const noted = <C extends Logged>(
  channel: C,
  by: string | null,
  changes: readonly { readonly setting: SettingName }[],
  now: Date,
): C => ({
  ...channel,
  settingsLog: [
    ...(channel.settingsLog ?? []),
    { at: now.toISOString(), by, what: changes.map(({ setting }) => setting) },
  ].slice(-KEPT),
});

export const isNotedBy = ({ settingsLog = [] }: Logged, who: string): boolean =>
  settingsLog.some(({ by }) => by === who);

/** The same record of changes, without who made theirs. */
export const withoutWho = (log: readonly SettingsEntry[], who: string): readonly SettingsEntry[] =>
  log.map((entry) => (entry.by === who ? { ...entry, by: null } : entry));
