import { SETTINGS, type SettingName, type Settings } from './settings.ts';

/** How the bot is run: on this machine for one person, or for everyone. */
export type Mode = 'local' | 'production';

/** The settings, or everything that is wrong with them: a failed start names every mistake at once. */
export type ReadSettings =
  | { readonly kind: 'read'; readonly settings: Settings }
  | { readonly kind: 'wrong'; readonly mistakes: readonly string[] };

/** Without these the bot cannot serve anybody else. */
const NEEDED_IN_PRODUCTION: readonly SettingName[] = [
  'BOT_ID',
  'BOT_TENANT_ID',
  'PUBLIC_URL',
  'API_KEY',
  'COMMUNITY_MANAGERS',
  'TENANTS',
  'COSMOS_ENDPOINT',
  'QUEUE_ENDPOINT',
];

/** One of the two alone says nothing. */
const TOGETHER: readonly (readonly [SettingName, SettingName])[] = [
  ['AZURE_OPENAI_ENDPOINT', 'AZURE_OPENAI_DEPLOYMENT'],
];

type Environment = Readonly<Record<string, string | undefined>>;

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** Reads the settings from the environment, which is an argument. An empty variable counts as not set. */
export function readSettings(environment: Environment, mode: Mode): ReadSettings {
  const mistakes: string[] = [];
  const values: Partial<Record<SettingName, unknown>> = {};
  for (const [key, setting] of Object.entries(SETTINGS)) {
    const name = key as SettingName;
    const given = environment[name]?.trim() ?? '';
    const value = given === '' ? setting.fallback : setting.read(given);
    values[name] = value;
    if (given !== '' && value === undefined)
      mistakes.push(`${name} must be ${setting.takes}. ${setting.meaning}`);
    else if (mode === 'production' && isEmpty(value) && NEEDED_IN_PRODUCTION.includes(name)) {
      mistakes.push(`${name} is needed in production. ${setting.meaning}`);
    }
  }
  for (const [one, other] of TOGETHER)
    if (isEmpty(values[one]) !== isEmpty(values[other]))
      mistakes.push(`${one} and ${other} go together: set both or neither.`);
  if (mode === 'local' && environment.NODE_ENV === 'production') {
    mistakes.push('--local asks nobody who they are, so it does not start when NODE_ENV is production.');
  }
  return mistakes.length > 0
    ? { kind: 'wrong', mistakes }
    : { kind: 'read', settings: Object.freeze(values) as Settings };
}
