import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildApp, type App } from './app.ts';
import type { Embedder } from './chat/ports/embedder.ts';
import type { AnswerModel } from './chat/ports/answer-writer.ts';
import { loadCardTemplates } from './chat/cards/card-templates.ts';
import { wordFailureInBoth } from './chat/dispatch/word-failure.ts';
import type { Mode } from './config/read-settings.ts';
import type { ManagerId, Settings } from './config/settings.ts';
import { buildHttpServer } from './http/server.ts';
import { frameWords } from './language/frame-words.ts';
import type { Clock } from './lib/clock.ts';
import type { Log } from './lib/log.ts';
import { localApiKey } from './local/api-key.ts';
import { openAzureStores, openEmbeddedStores, openModelToken, type Stores } from './open-ports.ts';
import {
  openAnswerModel,
  openEmbedder,
  openTeams,
  type BotIdentity,
  type TeamsParts,
} from './teams/index.ts';
import { openWeb, type WebParts } from './web/index.ts';

/** How often an idle worker looks into the queue: the embedded one costs nothing, Azure counts each look. */
const IDLE_MS: Readonly<Record<Mode, number>> = { local: 200, production: 1000 };

export interface StartParts {
  readonly mode: Mode;
  readonly settings: Settings;
  /** The community managers of local mode, where the settings name none. */
  readonly localManagers: readonly ManagerId[];
  /** The project's folder: cards and guides lie below it. */
  readonly root: string;
  readonly clock: Clock;
  readonly log: Log;
  /** For tests that bring their own keys and tokens. */
  readonly adapter?: TeamsParts['adapter'];
  /** For tests of a house that is registered and yet keeps everything on this machine. */
  readonly stores?: Stores;
  /** For tests that bring a model of their own. */
  readonly answerModel?: AnswerModel;
  /** For tests with a web of their own. */
  readonly web?: Pick<WebParts, 'resolve' | 'connect'>;
}

/** A house that is open. */
export interface Running {
  readonly app: App;
  /** Where it listens: `http://127.0.0.1:3978`. */
  readonly url: string;
  readonly apiKey: string;
  /** Finishes the turns and the work in hand, then closes. */
  stop(): Promise<void>;
}

function identityOf({ mode, settings }: StartParts): BotIdentity {
  if (mode === 'local') return { kind: 'local' };
  const { BOT_ID = '', BOT_TENANT_ID = '', BOT_TYPE, BOT_PASSWORD, AZURE_CLIENT_ID } = settings;
  return {
    kind: 'registered',
    ...{ botId: BOT_ID, botTenantId: BOT_TENANT_ID, botType: BOT_TYPE },
    ...(BOT_PASSWORD !== undefined && { password: BOT_PASSWORD }),
    ...(AZURE_CLIENT_ID !== undefined && { clientId: AZURE_CLIENT_ID }),
  };
}

/** Opens the bot in a chat of one's own, and offers to add it first where it is not there yet. */
const chatLink = (botId: string): string => `https://teams.microsoft.com/l/chat/0/0?users=28:${botId}`;

/** Where a deployment of the settings' Azure OpenAI resource is, and who may ask it. */
async function accessTo(settings: Settings, deployment: string | undefined) {
  const { AZURE_OPENAI_ENDPOINT: endpoint, AZURE_OPENAI_KEY: key } = settings;
  if (endpoint === undefined || deployment === undefined) return undefined;
  const credential = key === undefined ? { token: await openModelToken(settings) } : { key };
  return { endpoint, deployment, apiVersion: settings.AZURE_OPENAI_API_VERSION, credential };
}

/** The model that words answers, where the settings name one. */
async function modelOf({ settings, clock, log }: StartParts): Promise<AnswerModel | undefined> {
  const access = await accessTo(settings, settings.AZURE_OPENAI_DEPLOYMENT);
  return access && openAnswerModel(access, { clock, log });
}

/** The model that says what texts mean, where the settings name one. */
async function embedderOf({ settings, log }: StartParts): Promise<Embedder | undefined> {
  const access = await accessTo(settings, settings.AZURE_OPENAI_EMBEDDING_DEPLOYMENT);
  return access && openEmbedder(access, { log });
}

const versionOf = (root: string): string =>
  (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }).version;

/** Opens everything and listens. Local mode listens on this machine only. What cannot start leaves nothing open. */
export async function start(parts: StartParts): Promise<Running> {
  const { mode, settings, clock } = parts;
  const stores =
    parts.stores ??
    (mode === 'local' ? openEmbeddedStores(settings, clock) : await openAzureStores(settings));
  try {
    return await openOn(stores, parts);
  } catch (error) {
    await stores.queue.close();
    await stores.database.close();
    throw error;
  }
}

async function openOn({ database, queue }: Stores, parts: StartParts): Promise<Running> {
  const { mode, settings, root, clock, log } = parts;
  const local = mode === 'local';
  const fillCard = loadCardTemplates(path.join(root, 'adaptive-cards'));
  const identity = identityOf(parts);
  const teams = openTeams({
    identity,
    fillCard,
    clock,
    log,
    ...(parts.adapter && { adapter: parts.adapter }),
  });
  const messenger = teams.messenger(() => app.chat.dialogVerbs);
  const answerModel = parts.answerModel ?? (await modelOf(parts));
  const embedder = await embedderOf(parts);
  const publicUrl = settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`;
  const agent = `Cylch/${versionOf(root)} (+${publicUrl})`;
  const fetchWeb = openWeb({ ...parts.web, clock, agent });
  const apiKey = settings.API_KEY ?? (local ? localApiKey(settings.DATA_DIR) : '');
  const app: App = buildApp(
    {
      managers: local
        ? [...parts.localManagers, ...settings.COMMUNITY_MANAGERS]
        : settings.COMMUNITY_MANAGERS,
      tenants: local ? 'any' : settings.TENANTS,
      publicUrl,
      ...(identity.kind === 'registered' && { installUrl: chatLink(identity.botId) }),
      guidesFolder: path.join(root, 'guides'),
      guideHosts: settings.GUIDE_HOSTS,
      tickMs: settings.TICK_SECONDS * 1000,
      idleMs: IDLE_MS[mode],
      // One process owns the files of local mode: started anew, it takes up at once what it had in hand.
      ...(local && { holder: 'local' }),
      updatesNeedApproval: settings.UPDATES_NEED_APPROVAL,
      ballotSecret: settings.BALLOT_SECRET ?? apiKey,
      postsNeedReview: settings.POSTS_NEED_REVIEW,
      channelDailyLimit: settings.CHANNEL_DAILY_LIMIT,
    },
    { database, queue, messenger, fillCard, clock, log, answerModel, embedder, fetchWeb },
  );
  const receive = teams.receiver(app.chat);
  const server = buildHttpServer({
    routes: app.features.flatMap((feature) => feature.routes ?? []),
    pages: app.features.flatMap((feature) => feature.pages ?? []),
    messages: async (request, response) => {
      const authorisation = request.headers.authorization;
      const { status, body } = await receive(
        typeof authorisation === 'string' ? authorisation : '',
        request.body,
      );
      response.status(status);
      if (body === undefined) response.end();
      else response.send(body);
    },
    apiKey,
    checks: { storage: () => database.ping(), queue: () => queue.ping() },
    ...{ log, version: versionOf(root), publicUrl, frameWords, wordsFor: wordFailureInBoth },
  });
  if (local) await app.plantSamples();
  const port = await server.listen(settings.PORT, local ? '127.0.0.1' : '0.0.0.0');
  app.start();
  return {
    app,
    url: `http://127.0.0.1:${port}`,
    apiKey,
    async stop() {
      await server.close();
      await app.stop();
      await queue.close();
      await database.close();
    },
  };
}
