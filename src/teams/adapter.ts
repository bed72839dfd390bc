import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type TurnContext,
} from 'botbuilder';
import {
  AuthenticationError,
  FederatedServiceClientCredentialsFactory,
  type AuthenticateRequestResult,
  type ConnectorClient,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import { botError } from '../lib/errors.ts';
import { letCitationsPass } from './outgoing/citation-wire.ts';
import { withoutRetries } from './outgoing/without-retries.ts';

const notFromTeams = botError(
  'not_from_teams',
  401,
  () => 'A request to /api/messages carried no valid token of the Bot Connector; nothing was read of it.',
);
const keysUnreachable = botError(
  'keys_unreachable',
  503,
  () => 'The keys of the Bot Connector cannot be fetched, so nobody can be recognised. Check outgoing https.',
);

/** Who the bot is to the platform. */
export type BotIdentity =
  /** Nobody: no token is asked for and none is sent. Only for a client on this very machine. */
  | { readonly kind: 'local' }
  | {
      readonly kind: 'registered';
      readonly botId: string;
      readonly botTenantId: string;
      readonly botType: 'SingleTenant' | 'UserAssignedMSI';
      /** Without one, the managed identity `clientId` vouches for the app: a federated credential. */
      readonly password?: string;
      readonly clientId?: string;
    };

function credentialsOf(identity: BotIdentity): ServiceClientCredentialsFactory | undefined {
  if (identity.kind !== 'registered' || identity.password !== undefined || identity.clientId === undefined) {
    return undefined;
  }
  if (identity.botType !== 'SingleTenant') return undefined;
  return new FederatedServiceClientCredentialsFactory(
    identity.botId,
    identity.clientId,
    identity.botTenantId,
  );
}

function authenticationOf(identity: BotIdentity): ConfigurationBotFrameworkAuthentication {
  if (identity.kind === 'local') return new ConfigurationBotFrameworkAuthentication({});
  const { botId, botTenantId, botType, password } = identity;
  return new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: botId,
      MicrosoftAppTenantId: botTenantId,
      MicrosoftAppType: botType,
      ...(password !== undefined && { MicrosoftAppPassword: password }),
    },
    credentialsOf(identity),
  );
}

/** The key server did not answer, or answered with a failure of its own: that says nothing about the token. */
const isOutage = (error: unknown): boolean => {
  if (error instanceof AuthenticationError) return error.statusCode >= 500;
  const { code, cause, type } = Object(error) as { code?: unknown; cause?: unknown; type?: unknown };
  if (typeof code === 'string' && /^(E[A-Z]+|UND_ERR_.*)$/.test(code)) return true;
  return type === 'system' || (cause !== undefined && isOutage(cause));
};

/** There is one service URL for each region of the platform: more than these are somebody's play. */
const MOST_CONNECTORS = 1_000;

/** The way to the platform. No `onTurnError`: it would swallow the failures that `delivery/` has to know. */
export class TeamsBotAdapter extends CloudAdapter {
  readonly botId: string;
  readonly #connectors = new Map<string, Promise<ConnectorClient>>();

  constructor(identity: BotIdentity, authentication = authenticationOf(identity)) {
    super(authentication);
    this.botId = identity.kind === 'registered' ? identity.botId : '';
    letCitationsPass();
  }

  /**
   * Runs one incoming activity. Throws `not_from_teams` for a missing, forged or foreign token (the SDK answers some
   * of these with 500) and `keys_unreachable` when nobody can be recognised for now.
   */
  async receive(
    authorisation: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<{ status: number; body?: unknown } | undefined> {
    const recognised = await this.recognise(authorisation, activity);
    return this.processActivity(recognised, activity, logic);
  }

  /**
   * The way to the conversations of one service URL, without retries of its own. Opened once: opening one for each message
   * takes as long as sending it. Its tokens are renewed by the SDK.
   */
  connectorAt(serviceUrl: string): Promise<ConnectorClient> {
    const known = this.#connectors.get(serviceUrl);
    if (known) return known;
    const factory = this.botFrameworkAuthentication.createConnectorFactory(
      this.createClaimsIdentity(this.botId),
    );
    const opening = factory.create(serviceUrl).then(withoutRetries);
    if (this.#connectors.size >= MOST_CONNECTORS) this.#connectors.clear();
    this.#connectors.set(serviceUrl, opening);
    opening.catch(() => this.#connectors.delete(serviceUrl));
    return opening;
  }

  private async recognise(authorisation: string, activity: Activity): Promise<AuthenticateRequestResult> {
    try {
      return await this.botFrameworkAuthentication.authenticateRequest(activity, authorisation);
    } catch (error) {
      throw isOutage(error) ? keysUnreachable({}) : notFromTeams({});
    }
  }
}
