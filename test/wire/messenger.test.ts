import assert from 'node:assert/strict';
import type { Messenger, SendOutcome } from '../../src/chat/ports/messenger.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { silentLog } from '../../src/lib/log.ts';
import { openTeams } from '../../src/teams/index.ts';
import { OUTCOME_TABLE } from '../../src/teams/outgoing/outcome-table.ts';
import { fillCard } from '../support/fill-card.ts';
import { freePort } from '../support/free-port.ts';
import { channel, FAULTS, TeamsSimulator, TENANT, type Trouble } from '../support/teams/index.ts';
import { visibleIn } from '../support/teams/record.ts';

describe('wire: the messenger', () => {
  const room = channel('notices');
  let teams: TeamsSimulator;
  let messenger: Messenger;

  beforeEach(async () => {
    teams = await new TeamsSimulator().open();
    const door = openTeams({ identity: { kind: 'local' }, fillCard, clock: systemClock, log: silentLog });
    messenger = door.messenger(() => new Set());
  });
  afterEach(() => teams.close());

  const address = () => ({
    conversationId: room.conversationId,
    serviceUrl: teams.serviceUrl,
    tenantId: TENANT,
  });
  const send = (text = 'Helo') => messenger.send(address(), { text });

  async function outcomeOf(trouble: Trouble): Promise<SendOutcome> {
    teams.script(room.conversationId, trouble);
    return send();
  }

  it('says under which id a message arrived', async () => {
    const outcome = await send();

    assert.deepEqual(outcome, { kind: 'sent', messageId: teams.saidIn(room)[0]?.activityId });
  });

  it('posts, edits and takes back a reply in the thread of the message under which it stands', async () => {
    const thread = { ...room, conversationId: `${room.conversationId};messageid=17` };

    const outcome = await messenger.send(address(), { text: 'Helo' }, { under: '17' });
    const messageId = outcome.kind === 'sent' ? outcome.messageId : '';
    await messenger.edit(address(), messageId, { text: 'Shwmae' }, { under: '17' });
    const seen = visibleIn(teams.saidIn(thread));
    await messenger.recall(address(), messageId, { under: '17' });

    assert.deepEqual(
      seen.map(({ activity }) => activity.text),
      ['Shwmae'],
    );
    assert.deepEqual(visibleIn(teams.saidIn(thread)), []);
    assert.deepEqual(teams.saidIn(room), []);
  });

  it('carries the citations of a text, which the connector client would drop', async () => {
    const citation = {
      position: 1,
      title: 'A guide',
      quote: 'A sentence.',
      url: 'https://example.org/guide',
    };

    await messenger.send(address(), { text: 'A sentence. [1]', citations: [citation] });

    const [entity] = teams.saidIn(room)[0]?.activity.entities ?? [];
    assert.deepEqual(entity, {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      citation: [
        {
          '@type': 'Claim',
          position: 1,
          appearance: {
            '@type': 'DigitalDocument',
            name: 'A guide',
            abstract: 'A sentence.',
            url: 'https://example.org/guide',
          },
        },
      ],
    });
  });

  it('shows the label of AI only where a model wrote the text', async () => {
    await messenger.send(address(), { text: 'By a model.', writtenByModel: true });

    assert.deepEqual(teams.saidIn(room)[0]?.activity.entities?.[0]?.additionalType, ['AIGeneratedContent']);
  });

  for (const [name, fault] of Object.entries<Trouble>(FAULTS)) {
    it(`makes one request of one call whatever the platform answers: ${name}`, async () => {
      const outcome = await outcomeOf(fault);

      assert.notEqual(outcome.kind, 'sent');
      assert.equal(teams.requests, 1);
    });
  }

  for (const line of ['reset', 'reset before'] as const) {
    it(`does not know what became of a message when the line breaks: ${line}`, async () => {
      assert.equal((await outcomeOf(line)).kind, 'uncertain');
      assert.equal(teams.saidIn(room).length, line === 'reset' ? 1 : 0);
    });
  }

  it('postpones what the platform throttles, for as long as it asks', async () => {
    const outcome = await outcomeOf({ status: 429, headers: { 'retry-after': '3' } });

    assert.deepEqual(outcome, { kind: 'postponed', code: '429', retryAfterMs: 3000 });
  });

  for (const { status, subcode, means } of OUTCOME_TABLE) {
    const named = subcode === undefined ? String(status) : `${status} ${subcode}`;
    it(`takes ${named} as the table has it: ${Object.values(means).join(', ')}`, async () => {
      const body = subcode === undefined ? {} : { error: { code: subcode } };

      assert.deepEqual(await outcomeOf({ status, body }), { ...means, code: named });
    });
  }

  it('knows the reason also where the platform writes it otherwise', async () => {
    assert.deepEqual(await outcomeOf(FAULTS.writesBlocked), {
      kind: 'unreachable',
      howLong: 'gone',
      code: '403 MessageWritesBlocked',
    });
  });

  it('refuses a message that the platform would find too large, without asking it', async () => {
    const outcome = await send('x'.repeat(52_000));

    assert.deepEqual(outcome, { kind: 'refused', code: 'too_large' });
    assert.equal(teams.requests, 0);
    assert.equal((await send('x'.repeat(45_000))).kind, 'sent');
  });

  for (const [status, kind] of [
    [405, 'refused'],
    [505, 'uncertain'],
  ] as const) {
    it(`does not try again what nobody listed: ${status}`, async () => {
      assert.deepEqual(await outcomeOf({ status }), { kind, code: String(status) });
    });
  }

  it('postpones when nobody listens, for nothing can have arrived', async () => {
    const nowhere = { ...address(), serviceUrl: `http://127.0.0.1:${await freePort()}` };

    assert.deepEqual(await messenger.send(nowhere, { text: 'Helo' }), {
      kind: 'postponed',
      code: 'ECONNREFUSED',
    });
  });

  it('edits and recalls what it sent', async () => {
    const sent = await send('Before');
    const messageId = sent.kind === 'sent' ? sent.messageId : '';

    await messenger.edit(address(), messageId, { text: 'After' });
    await messenger.recall(address(), messageId);

    const [, edited, recalled] = teams.saidIn(room);
    assert.deepEqual(
      [edited?.method, edited?.activityId, edited?.activity.text],
      ['PUT', messageId, 'After'],
    );
    assert.deepEqual([recalled?.method, recalled?.activityId], ['DELETE', messageId]);
  });

  it('lists the channels of a team, and none where the platform does not tell', async () => {
    teams.teams.set('19:team@thread.tacv2', [
      { id: '19:general@thread.tacv2' },
      { id: '19:ai@thread.tacv2', name: 'AI' },
    ]);

    assert.deepEqual(await messenger.channelsOfTeam(address(), '19:team@thread.tacv2'), [
      { conversationId: '19:general@thread.tacv2' },
      { conversationId: '19:ai@thread.tacv2', name: 'AI' },
    ]);
    assert.deepEqual(await messenger.channelsOfTeam(address(), 'another team'), []);
  });
});
