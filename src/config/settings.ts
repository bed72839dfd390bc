import { address, flag, guid, list, oneOf, secret, text, wholeNumber, type Setting } from './setting.ts';

/** A member of a tenant, both by id: how the first community managers are named. */
export interface ManagerId {
  readonly tenantId: string;
  readonly memberId: string;
}

const hostName = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*$/i;
const id = /^[\w.:-]{1,100}$/;

const manager = (entry: string): ManagerId | undefined => {
  const [tenantId = '', memberId = '', more] = entry.split('/');
  return id.test(tenantId) && id.test(memberId) && more === undefined ? { tenantId, memberId } : undefined;
};

/** Every setting there is. `docs/settings.md` and `.env.sample` are generated from this table. */
export const SETTINGS = {
  PORT: wholeNumber('Port that the bot listens on.', 3978, [0, 65_535]),
  PLAYGROUND_PORT: wholeNumber('Port of the Agents Playground in local mode.', 56_150, [1, 65_535]),
  NO_PLAYGROUND: flag('In local mode, start the bot alone, without the Agents Playground.'),
  DATA_DIR: text('Folder of the embedded storage in local mode.', '.data'),
  PUBLIC_URL: address(
    'Address under which browsers reach the pages of the bot. Links in messages begin with it.',
  ),
  LOG_LEVEL: oneOf('How much is logged.', ['debug', 'info', 'warn', 'error', 'silent'], 'info'),
  COMMUNITY_MANAGERS: list(
    'The first community managers. They name others in the chat.',
    'entries tenantId/objectId between commas',
    manager,
  ),
  TENANTS: list(
    'Tenants whose organisations may use the bot. Others get a polite refusal.',
    'tenant ids between commas',
    (entry) => (id.test(entry) ? entry : undefined),
  ),
  UPDATES_NEED_APPROVAL: flag('A second community manager must approve an update before it is sent.'),
  POSTS_NEED_REVIEW: flag('A manager must look at what a member shares before other organisations see it.'),
  CHANNEL_DAILY_LIMIT: wholeNumber(
    'How many messages one channel may get on one day before managers are warned of it.',
    3,
    [1, 50],
  ),
  GUIDE_HOSTS: list(
    'Hosts whose https pages community managers may make guides of.',
    'host names such as www.gov.wales between commas',
    (entry) => (hostName.test(entry) ? entry.toLowerCase() : undefined),
  ),
  API_KEY: secret('Bearer key of the HTTP API. Local mode makes one of its own, in DATA_DIR/api-key.', 16),
  BALLOT_SECRET: secret(
    'Secret under which survey receipts are made, with a half that lies in the storage until a survey closes. Without it, API_KEY serves. Never exchange it while a survey is open.',
    16,
  ),
  TICK_SECONDS: wholeNumber('How often it is looked up what is due.', 5, [1, 60]),
  BOT_ID: guid('Application (client) id of the bot registration.'),
  BOT_TENANT_ID: guid('Tenant in which the bot is registered.'),
  BOT_TYPE: oneOf('Type of the bot registration.', ['SingleTenant', 'UserAssignedMSI'], 'SingleTenant'),
  BOT_PASSWORD: secret(
    'Client secret of the bot registration. Leave it out where a managed identity vouches for the bot.',
  ),
  AZURE_CLIENT_ID: guid(
    'Client id of the managed identity that opens storage and queue, and vouches for the bot.',
  ),
  COSMOS_ENDPOINT: address('Azure Cosmos DB account.'),
  COSMOS_DATABASE: text('Database in the Cosmos DB account.', 'cylch'),
  COSMOS_CONTAINER: text('Container in the database; its partition key is /pk.', 'documents'),
  QUEUE_ENDPOINT: address('Queue service of the storage account.'),
  QUEUE_NAME: text(
    'Queue of the work; what can never be done goes to the queue of this name with -dead behind it.',
    'work',
  ),
  AZURE_OPENAI_ENDPOINT: address(
    'Azure OpenAI resource. With it and a deployment, a model words answers; without, they are quotations.',
  ),
  AZURE_OPENAI_DEPLOYMENT: text('Deployment of the chat model that words answers.'),
  AZURE_OPENAI_EMBEDDING_DEPLOYMENT: text(
    'Deployment of an embedding model. With it sections are found by meaning as well as by words.',
  ),
  AZURE_OPENAI_API_VERSION: text('Version of the Azure OpenAI API.', '2024-10-21'),
  AZURE_OPENAI_KEY: secret(
    'Key of the Azure OpenAI resource. Leave it out where the managed identity may use the resource.',
  ),
} as const satisfies Record<string, Setting<unknown>>;

type Table = typeof SETTINGS;
export type SettingName = keyof Table;

type Value<S> = S extends Setting<infer T> ? T : never;

/** The settings that have a value even when nothing is set. */
type Preset = {
  [N in SettingName]: N extends
    | 'PUBLIC_URL'
    | 'API_KEY'
    | 'BALLOT_SECRET'
    | `BOT_${'ID' | 'TENANT_ID' | 'PASSWORD'}`
    | 'AZURE_CLIENT_ID'
    | `${'COSMOS' | 'QUEUE' | 'AZURE_OPENAI'}_ENDPOINT`
    | `AZURE_OPENAI_${'DEPLOYMENT' | 'EMBEDDING_DEPLOYMENT' | 'KEY'}`
    ? never
    : N;
}[SettingName];

/** The settings as they were read, frozen. */
export type Settings = { readonly [N in Preset]: Value<Table[N]> } & {
  readonly [N in Exclude<SettingName, Preset>]: Value<Table[N]> | undefined;
};
