import assert from 'node:assert/strict';
import { buildChat } from '../../src/chat/dispatch/dispatch.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { BotError } from '../../src/lib/errors.ts';
import { sendConsoleToLog } from '../../src/lib/console-to-log.ts';
import { silentLog } from '../../src/lib/log.ts';
import { openTeams } from '../../src/teams/index.ts';
import { fillCard } from '../support/fill-card.ts';
import { MEMBER, personalChat, TeamsSimulator, TENANT } from '../support/teams/index.ts';
import { openTokenIssuer, REGISTERED, type TokenIssuer } from '../support/token-issuer.ts';

describe('wire: who may talk to the bot', () => {
  let teams: TeamsSimulator;
  let issuer: TokenIssuer;
  const { error, warn } = console;

  beforeEach(async () => {
    sendConsoleToLog(silentLog);
    teams = await new TeamsSimulator().open();
    issuer = await openTokenIssuer();
  });
  afterEach(async () => {
    Object.assign(console, { error, warn });
    await teams.close();
    await issuer.close();
  });

  /** A bot that repeats what it hears, and knows one tenant. */
  const receiver = () => {
    const door = openTeams({
      ...{ identity: REGISTERED, adapter: issuer.adapter },
      ...{ fillCard, clock: systemClock, log: silentLog },
    });
    const chat = buildChat({
      features: [{ name: 'echo', otherwise: (text) => Promise.resolve([{ text }]) }],
      membership: {
        admits: (tenantId) => tenantId === TENANT,
        isManager: () => Promise.resolve(false),
        authorsAudience: () => Promise.resolve(undefined),
        choiceOf: () => Promise.resolve('en'),
      },
      detectLanguage: () => 'undetermined',
    });
    return door.receiver(chat);
  };

  const room = personalChat(MEMBER);
  const message = (tenantId = TENANT) => ({
    ...{ type: 'message', id: 'in-1', channelId: 'msteams', text: 'Hello', serviceUrl: teams.serviceUrl },
    from: { id: '29:x', aadObjectId: MEMBER.id },
    recipient: { id: 'bot' },
    conversation: { id: room.conversationId, conversationType: 'personal', tenantId },
  });

  const post = async (claims: Partial<Parameters<TokenIssuer['token']>[0]> = {}, tenantId = TENANT) => {
    const token = await issuer.token({ serviceUrl: teams.serviceUrl, ...claims });
    return receiver()(`Bearer ${token}`, message(tenantId));
  };

  const refusedWith = (code: string) => (thrown: unknown) =>
    thrown instanceof BotError && thrown.code === code;

  it('answers a message whose token the platform signed, with a token of its own', async () => {
    const { status } = await post();

    assert.equal(status, 200);
    assert.deepEqual(
      teams.saidIn(room).map(({ activity }) => activity.text),
      ['Hello'],
    );
  });

  it('turns away a message without a token', async () => {
    await assert.rejects(receiver()('', message()), refusedWith('not_from_teams'));
    assert.equal(teams.requests, 0);
  });

  for (const [what, claims] of Object.entries({
    'a forged signature': { forged: true },
    'a token for another bot': { audience: '00000000-0000-4000-8000-00000000dead' },
    'an expired token': { expired: true },
    'a token for another service URL': { serviceUrl: 'https://elsewhere.example' },
  })) {
    it(`turns away ${what}`, async () => {
      await assert.rejects(post(claims), refusedWith('not_from_teams'));
      assert.equal(teams.requests, 0);
    });
  }

  it('turns away what is no token at all', async () => {
    await assert.rejects(receiver()('Bearer nonsense', message()), refusedWith('not_from_teams'));
  });

  it('says that the key server is down, rather than that the token is wrong', async () => {
    await issuer.goDown();

    await assert.rejects(post(), refusedWith('keys_unreachable'));
  });

  it('refuses a tenant that has not joined, politely and in both languages', async () => {
    await post({}, 'another-tenant');

    const text = teams.saidIn(room)[0]?.activity.text ?? '';
    assert.match(text, /Dyw eich sefydliad ddim wedi ymuno[^]*Your organisation has not joined/);
  });
});
