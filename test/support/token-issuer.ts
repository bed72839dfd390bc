import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { ServiceClientCredentialsFactory, type ServiceClientCredentials } from 'botframework-connector';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { TeamsBotAdapter, type BotIdentity } from '../../src/teams/adapter.ts';

const BOT_ID = '00000000-0000-4000-8000-0000000000b0';
const ISSUER = 'https://api.botframework.com';

export const REGISTERED: BotIdentity = {
  kind: 'registered',
  botId: BOT_ID,
  botTenantId: '00000000-0000-4000-8000-0000000000a0',
  botType: 'SingleTenant',
};

/** Plays the key server of the Bot Connector: tokens are signed for real and checked for real. */
export interface TokenIssuer {
  readonly adapter: TeamsBotAdapter;
  /** A token as the platform sends it. `forged`: signed with a key that the server does not publish. */
  token(claims: {
    serviceUrl: string;
    audience?: string;
    forged?: boolean;
    expired?: boolean;
  }): Promise<string>;
  /** The key server stops to answer. */
  goDown(): Promise<void>;
  close(): Promise<void>;
}

/** Signs outgoing requests with a fixed token: there is no login server here. */
class StubCredentials extends ServiceClientCredentialsFactory {
  isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === BOT_ID);
  }
  isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }
  createCredentials(): Promise<ServiceClientCredentials> {
    return Promise.resolve({
      signRequest(request: Parameters<ServiceClientCredentials['signRequest']>[0]) {
        request.headers.set('authorization', 'Bearer outgoing');
        return Promise.resolve(request);
      },
    });
  }
}

export async function openTokenIssuer(): Promise<TokenIssuer> {
  const [genuine, foreign] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const jwk = {
    ...(await exportJWK(genuine.publicKey)),
    kid: 'key-1',
    use: 'sig',
    alg: 'RS256',
    endorsements: ['msteams'],
  };
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    const isKeys = request.url === '/keys';
    response.end(JSON.stringify(isKeys ? { keys: [jwk] } : { issuer: ISSUER, jwks_uri: `${url}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: BOT_ID,
      ToBotFromChannelOpenIdMetadataUrl: `${url}/metadata`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url}/metadata`,
      ToBotFromChannelTokenIssuer: ISSUER,
      ToChannelFromBotLoginUrl: `${url}/login`,
      ToChannelFromBotOAuthScope: ISSUER,
      OAuthUrl: url,
      CallerId: 'urn:botframework:azure',
      ValidateAuthority: false,
    },
    new StubCredentials(),
  );
  return {
    adapter: new TeamsBotAdapter(REGISTERED, authentication),
    token: ({ serviceUrl, audience = BOT_ID, forged = false, expired = false }) =>
      new SignJWT({ serviceurl: serviceUrl })
        .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
        .setIssuer(ISSUER)
        .setAudience(audience)
        .setIssuedAt(expired ? '2 hours ago' : '1 minute ago')
        .setExpirationTime(expired ? '1 hour ago' : '1 hour')
        .sign(forged ? foreign.privateKey : genuine.privateKey),
    goDown: stop,
    close: stop,
  };
}
