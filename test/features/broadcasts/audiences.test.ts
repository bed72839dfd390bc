import assert from 'node:assert/strict';
import {
  pickedAfter,
  pickForm,
  pickFormSchema,
} from '../../../src/features/broadcasts/audiences/pick-form.ts';
import {
  anUpdate,
  broadcastTurn,
  buttonsOf,
  openBroadcastsRoom,
  shownOn,
  typedUpdate,
} from '../../support/broadcasts-room.ts';
import { aRecipient } from '../../support/recipients.ts';

const id = 'sampleUpdate0000000000';

async function withDraft() {
  const room = openBroadcastsRoom();
  const form = await room.press('broadcasts.preview', typedUpdate({ to: 'chosen' }));
  const stored = () =>
    room.call('get', '/broadcasts/:id', { id }) as Promise<{ audience: unknown; audienceId: string | null }>;
  return { ...room, form, stored };
}

describe('choosing whom an update is for', () => {
  it('follows the words, and begins with nobody', async () => {
    const { form, stored } = await withDraft();

    assert.match(shownOn(form), /Who will get it\?.*Nobody is chosen yet/);
    assert.deepEqual((await stored()).audience, { channels: [] });
  });

  it('is by sector and topic on one form, and by organisation and channel one step further', async () => {
    const { press, stored } = await withDraft();

    const picking = await press('broadcasts.saveAudience', { id, sectors: 'health', next: 'channels' });
    assert.match(shownOn(picking), /Bwrdd|Sample Health Board.*Channel english/);
    const form = await press('broadcasts.pick', {
      ...{ id, list: 'channels', shown: 'welsh,english', pick0: 'english', isDone: true },
    });

    assert.deepEqual((await stored()).audience, { sectors: ['health'], channels: ['english'] });
    assert.match(shownOn(form), /Sectors: Health.*Named channels: 1\./);
  });

  it('is counted while it is chosen, and stays where it is', async () => {
    const { press, stored } = await withDraft();

    const counted = await press('broadcasts.saveAudience', {
      id,
      next: 'count',
      topics: 'data',
      sectors: '',
    });

    assert.equal(counted.data.title, 'Who will get it?');
    assert.match(shownOn(counted), /Channels that will get it: 1\. Organisations: 1\./);
    assert.deepEqual((await stored()).audience, { topics: ['data'] });
  });

  it('keeps what other pages have ticked', () => {
    const form = pickFormSchema.parse({
      id,
      list: 'channels',
      shown: 'a,b',
      pick0: 'b',
      pick1: 'z',
      page: 1,
    });

    assert.deepEqual(pickedAfter(['a', 'c'], form), ['c', 'b']);
  });

  it('finds names by a word, and says on which page one is', () => {
    const all = Array.from({ length: 70 }, (_, index) => ({
      id: `channel-${index}`,
      name: { cy: `Sianel ${index}`, en: `Channel ${index}` },
      group: { cy: 'Cyngor', en: 'Council' },
    }));
    const page = { id, at: undefined, list: 'channels', page: 9, search: '' } as const;

    const last = pickForm('en', page, all, ['channel-69']).card;
    const found = pickForm('en', { ...page, search: 'channel 42' }, all, []).card;

    assert.match(shownOn(last), /Number chosen: 1\..*Page 3 of 3\./);
    assert.match(shownOn(found), /Channel 42/);
    assert.doesNotMatch(shownOn(found), /Channel 43/);
  });
});

describe('a named audience', () => {
  const named = { id, audience: 'sampleAudience00000000', nameCy: 'Iechyd', nameEn: 'Health bodies' };

  it('is saved from a draft, offered by the form, and followed until the update is sent', async () => {
    const { press, call, stored, work, world } = await withDraft();
    await press('broadcasts.saveAudience', { id, sectors: 'health' });
    await press('broadcasts.keepAudience', named);
    const form = await press('broadcasts.write', { id });
    assert.equal((form.data.values as { to: string }).to, `named:${named.audience}`);

    await call('patch', '/broadcasts/audiences/:id', {
      id: named.audience,
      body: { audience: { channels: ['welsh'] } },
    });
    const preview = await press('broadcasts.look', { id, look: 'both' });
    await press('broadcasts.send', buttonsOf(preview)['broadcasts.send']!);
    await work();
    await call('patch', '/broadcasts/audiences/:id', {
      id: named.audience,
      body: { audience: { all: true } },
    });

    assert.match(shownOn(preview), /Audience: Health bodies.*Channels that will get it: 1\./);
    assert.equal(world.messenger.seenIn('welsh').length, 1);
    assert.equal(world.messenger.seenIn('english').length, 0);
    assert.deepEqual((await stored()).audience, { channels: ['welsh'] });
  });

  it('is not saved of nobody', async () => {
    const { press } = await withDraft();

    const form = await press('broadcasts.nameAudience', { id, topics: '', sectors: '' });

    assert.match(shownOn(form), /Choose at least one thing before you save/);
  });

  it('is listed by a word, renamed, and deleted; drafts keep its channels', async () => {
    const { press, chat, stored } = await withDraft();
    await press('broadcasts.saveAudience', { id, topics: 'ai' });
    await press('broadcasts.keepAudience', named);

    await press('broadcasts.saveAudienceName', {
      id: named.audience,
      nameCy: 'Pob un',
      nameEn: 'All of them',
    });
    const [listed] = await chat.message('audiences', broadcastTurn('manager-1'));
    await press('broadcasts.deleteAudience', { id: named.audience });
    const preview = await press('broadcasts.look', { id, look: 'both' });

    assert.match(shownOn(listed!.card!), /All of them.*Topics: /);
    assert.doesNotMatch(shownOn(preview), /Audience: /);
    assert.deepEqual((await stored()).audience, { topics: ['ai'] });
  });

  it('that is gone when the form comes back is chosen anew, and no word is lost', async () => {
    const { press } = openBroadcastsRoom();

    const form = await press('broadcasts.preview', typedUpdate({ to: 'named:sampleAudience00000000' }));

    assert.match(shownOn(form), /Somebody has deleted that audience/);
    assert.equal((form.data.values as { titleEn: string }).titleEn, 'New guide');
  });

  it('that is not there is refused by the API', async () => {
    const { call } = openBroadcastsRoom();
    const body = anUpdate({ audience: { named: 'sampleAudience00000000' } });

    await assert.rejects(call('post', '/broadcasts', { body }), { code: 'audience_not_found', status: 404 });
  });
});

describe('a dry run', () => {
  const CHANNELS = [
    aRecipient({ id: 'welsh', organisation: 'council', edition: 'cy' }),
    aRecipient({ id: 'resting', organisation: 'council', quietHours: { from: '11:00', to: '14:00' } }),
    aRecipient({ id: 'paused', organisation: 'board', pausedUntil: '2026-02-12' }),
    aRecipient({ id: 'full', organisation: 'board', weeklyCap: 0 }),
    aRecipient({ id: 'declining', organisation: 'board', declinedKinds: ['broadcasts'] }),
    aRecipient({ id: 'gone', organisation: 'board', state: 'unreachable' }),
  ];
  type Run = Record<string, unknown> & { rows: Record<string, unknown>[]; next: number | null };

  async function openDryRoom() {
    const room = openBroadcastsRoom(CHANNELS);
    await room.press('broadcasts.preview', typedUpdate());
    const run = (query: object = {}) =>
      room.call('post', '/broadcasts/:id/dry-run', { id, query }) as Promise<Run>;
    return { ...room, run };
  }

  it('says of every channel what would become of it, and sends nothing', async () => {
    const { run, work, world } = await openDryRoom();

    const { outcomes, editions, rows } = await run();
    await work();

    assert.deepEqual(outcomes, { now: 1, later: 3, declined: 1, unreachable: 1 });
    assert.deepEqual(editions, { both: 3, cy: 1, en: 0 });
    assert.deepEqual(
      rows.map(({ channelId, outcome, wait }) => [
        channelId,
        outcome,
        (wait as { code: string } | null)?.code,
      ]),
      [
        ['welsh', 'now', undefined],
        ['resting', 'later', 'quiet_hours'],
        ['paused', 'later', 'paused'],
        ['full', 'later', 'weekly_cap'],
        ['declining', 'declined', undefined],
        ['gone', 'unreachable', undefined],
      ],
    );
    assert.deepEqual(world.seen(CHANNELS), [0, 0, 0, 0, 0, 0]);
  });

  it('gives its rows piece by piece, and of one outcome alone', async () => {
    const { run } = await openDryRoom();

    const first = await run({ limit: 4 });
    const rest = await run({ limit: 4, offset: String(first.next) });
    const later = await run({ outcome: 'later' });

    assert.deepEqual([first.rows.length, first.next, rest.rows.length, rest.next], [4, 4, 2, null]);
    assert.equal(later.rows.length, 3);
  });

  it('counts each wording by the channels that would get it', async () => {
    const { press, run } = await openDryRoom();
    await press('broadcasts.saveWording', { id, titleCy: 'Un', titleEn: 'One' });
    await press('broadcasts.pick', { id, at: 0, list: 'organisations', shown: 'council', pick0: 'council' });

    assert.deepEqual((await run()).wordings, [2, 2]);
  });

  it('names on its cards who waits, who declined and who cannot be reached', async () => {
    const { press } = await openDryRoom();

    const numbers = await press('broadcasts.dryRun', { id });
    const later = await press('broadcasts.dryRun', { id, view: 'later' });
    const declined = await press('broadcasts.dryRun', { id, view: 'declined' });

    assert.match(shownOn(numbers), /Would get it later","value":"3"/);
    assert.match(
      shownOn(later),
      /Sample Council: Channel resting\. Quiet hours until: Tuesday 10 February 2026, 14:00\./,
    );
    assert.match(shownOn(declined), /Sample Health Board: Channel declining/);
    assert.doesNotMatch(shownOn(declined), /Channel gone/);
  });
});
