import { z } from 'zod/v4';
import { KINDS } from '../../../chat/announcing/audience.ts';
import { THE_COMMUNITY } from '../../../chat/announcing/announcement.ts';
import { bilingual } from '../../../chat/input/schemas.ts';
import { SECTORS, type Sector } from '../../../chat/vocabulary/sectors.ts';
import { TOPICS } from '../../../chat/vocabulary/topics.ts';
import { EDITIONS } from '../../../language/edition.ts';
import { without } from '../../../lib/without.ts';
import { organisationName, TIME, WEEKLY_CAPS, type Settings } from '../channel-settings/settings-form.ts';

export const SECTOR_IDS = Object.keys(SECTORS) as [Sector, ...Sector[]];
const ALL = 'all';
/** As many as the form offers: an owner who saves the form would lose another number. */
const CAPS = WEEKLY_CAPS.map(Number).filter((cap) => Number.isInteger(cap));
const MOST_SENDERS = 100;

const time = z.string().regex(TIME, 'must be a local time such as 18:00');

const fields = {
  language: z.enum(EDITIONS).describe('Of what the channel gets; both: Welsh first.'),
  topics: z
    .union([z.literal(ALL), z.array(z.enum(TOPICS)).min(1).max(TOPICS.length)])
    .describe('Which topics it follows; all: those that come later too.'),
  declinedKinds: z.array(z.enum(KINDS)).max(KINDS.length).describe('What it does not want to get.'),
  declinedSenders: z
    .array(z.string().min(1).max(100))
    .max(MOST_SENDERS)
    .describe(
      `Whose updates it does not want: ids of organisations; ${THE_COMMUNITY}: the community itself.`,
    ),
  quietHours: z
    .strictObject({ from: time, to: time })
    .refine(({ from, to }) => from !== to, { message: 'must have a start and an end that differ' })
    .nullable()
    .describe('Local times in Europe/London between which it gets nothing; may span midnight. null: none.'),
  pausedUntil: z.iso.date().nullable().describe('It gets nothing before this day. null: no pause.'),
  weeklyCap: z
    .literal(CAPS)
    .nullable()
    .describe('How many announcements it gets from Monday to Sunday at most. null: no limit.'),
  organisationName: bilingual(organisationName)
    .nullable()
    .describe('What its organisation is called, in all its channels. null: as its team.'),
  sector: z.enum(SECTOR_IDS).nullable().describe('Of its organisation, in all its channels.'),
};

/** A change of settings. What is left out stays. */
export const settingsBody = z
  .strictObject({
    ...z.strictObject(fields).partial().shape,
    basedOn: z
      .string()
      .max(100)
      .optional()
      .describe('The revision that was read: where the settings are others by now, nothing is changed.'),
  })
  .refine((body) => Object.values(without(body, 'basedOn')).some((value) => value !== undefined), {
    message: `must have at least one of ${Object.keys(fields).join(', ')}`,
  });
export type SettingsBody = z.output<typeof settingsBody>;

/** What is given, what goes (`null`), or what was there. */
const chosen = <K extends string, T>(name: K, given: T | null | undefined, before: T | undefined) => {
  const value = given === undefined ? before : (given ?? undefined);
  return (value === undefined ? {} : { [name]: value }) as Readonly<Partial<Record<K, T>>>;
};

/** The settings after a change; those that were there stay as they were written. */
export function settingsWith({ channel, organisation }: Settings, body: SettingsBody): Settings {
  const { topics, declinedKinds, declinedSenders } = body;
  return {
    channel: {
      edition: body.language ?? channel.edition,
      topics:
        topics === undefined
          ? channel.topics
          : topics === ALL
            ? ALL
            : TOPICS.filter((topic) => topics.includes(topic)),
      declinedKinds: declinedKinds
        ? KINDS.filter((kind) => declinedKinds.includes(kind))
        : channel.declinedKinds,
      ...chosen(
        'declinedSenders',
        declinedSenders && (declinedSenders.length === 0 ? null : [...new Set(declinedSenders)]),
        channel.declinedSenders,
      ),
      ...chosen('quietHours', body.quietHours, channel.quietHours),
      ...chosen('pausedUntil', body.pausedUntil, channel.pausedUntil),
      ...chosen('weeklyCap', body.weeklyCap, channel.weeklyCap),
    },
    organisation: {
      ...chosen('name', body.organisationName, organisation.name),
      ...chosen('sector', body.sector, organisation.sector),
    },
  };
}
