import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KINDS } from '../../../src/chat/announcing/audience.ts';
import { TOPICS } from '../../../src/chat/vocabulary/topics.ts';
import { newChannel } from '../../../src/features/community/channels/channel.ts';
import { formOf, readSettings } from '../../../src/features/community/channel-settings/settings-form.ts';
import {
  aCommunityHouse,
  aPersonalChat,
  aPlace,
  channelsListedIn,
  MANAGER,
  MEMBER,
  OWNER,
  textOf,
  textsOf,
} from '../../support/community-house.ts';

const TODAY = '2026-07-14';

/** The form as a client sends it, with nothing chosen but what a test names. */
const aForm = (values: object = {}) => ({
  edition: 'both',
  language: 'both',
  topics: 'all',
  kinds: 'posts,surveys,meetups,broadcasts',
  weeklyCap: 'none',
  sector: 'unknown',
  ...values,
});

async function aHouseWithChannel() {
  const house = aCommunityHouse();
  await house.chat.added(aPlace(), OWNER);
  const [{ id }] = (await channelsListedIn(house)) as [{ id: string }];
  return { ...house, id };
}

interface Button {
  readonly verb: string;
  readonly data: { readonly value: string };
}

describe('the settings of a channel', () => {
  it('open for the owner and for a manager, and in Welsh for whoever asks in Welsh', async () => {
    const house = await aHouseWithChannel();

    const [forOwner] = await house.says('gosodiadau', OWNER);
    const [forManager] = await house.says('settings', MANAGER);

    assert.equal(forOwner?.card?.template, 'community/settings');
    assert.equal(forOwner.card.data.lang, 'cy');
    assert.equal(forManager?.card?.data.title, 'Channel settings');
  });

  it('stay shut for anybody else, by word, by button and by form', async () => {
    const house = await aHouseWithChannel();

    const refused = { code: 'channel_owners_only' };
    await assert.rejects(house.says('settings', MEMBER), refused);
    await assert.rejects(house.presses('community.settings', {}, MEMBER), refused);
    await assert.rejects(house.presses('community.saveSettings', aForm({ language: 'cy' }), MEMBER), refused);

    assert.equal((await house.directory.channel(house.id))?.edition, 'both');
  });

  it('change what delivery sees, and say so in the channel in both languages', async () => {
    const house = await aHouseWithChannel();
    const before = await house.directory.channel(house.id);

    const { messages, forEveryone } = await house.presses(
      'community.saveSettings',
      aForm({
        language: 'cy',
        topics: 'ai,data',
        kinds: 'posts,meetups',
        quietFrom: '18:00',
        quietTo: '08:00',
        pausedUntil: '2026-08-01',
        weeklyCap: '3',
        organisationCy: 'Cyngor Enghreifftiol',
        organisationEn: 'Example *Council*',
        sector: 'local-authority',
      }),
      OWNER,
    );

    assert.deepEqual(await house.directory.channel(house.id), {
      ...before,
      edition: 'cy',
      topics: ['ai', 'data'],
      declinedKinds: ['surveys', 'broadcasts'],
      quietHours: { from: '18:00', to: '08:00' },
      pausedUntil: '2026-08-01',
      weeklyCap: 3,
    });
    assert.ok(forEveryone);
    const said = textsOf(messages);
    for (const part of [
      'Iaith: Cymraeg',
      'Language: Welsh',
      'Dydd Sadwrn 1 Awst 2026',
      'Example \\*Council\\*',
    ])
      assert.ok(said.includes(part), `${part} in ${said}`);
    const [channel] = await channelsListedIn(house);
    assert.deepEqual(channel?.organisation, { cy: 'Cyngor Enghreifftiol', en: 'Example *Council*' });
    assert.equal((await house.organisations())[0]?.sector, 'local-authority');
  });

  it('say nothing in the channel when nothing changed', async () => {
    const house = await aHouseWithChannel();

    const { messages, card } = await house.presses('community.saveSettings', aForm(), OWNER);

    assert.equal(messages, undefined);
    assert.ok(textOf(card).includes('Nothing has changed'));
  });

  it('take back what was chosen before', async () => {
    const house = await aHouseWithChannel();
    await house.presses('community.saveSettings', aForm({ weeklyCap: '1', topics: 'ai' }), OWNER);

    await house.presses('community.saveSettings', aForm(), OWNER);

    const channel = (await house.directory.channel(house.id))!;
    assert.equal(channel.weeklyCap, undefined);
    assert.equal(channel.topics.length, TOPICS.length);
  });

  for (const [wrong, says] of [
    [{ topics: '' }, 'at least one topic'],
    [{ quietFrom: '18:00' }, 'quiet hours'],
    [{ quietFrom: '08:00', quietTo: '08:00' }, 'quiet hours'],
    [{ pausedUntil: TODAY }, 'from tomorrow on'],
    [{ pausedUntil: '2026-09-31' }, 'from tomorrow on'],
    [{ organisationCy: 'Cyngor yn unig' }, 'both languages'],
  ] as const) {
    it(`give the form back, with what was typed, for ${JSON.stringify(wrong)}`, async () => {
      const house = await aHouseWithChannel();

      const { card, messages } = await house.presses(
        'community.saveSettings',
        aForm({ language: 'en', ...wrong }),
        OWNER,
      );

      assert.equal(card?.template, 'community/settings');
      assert.ok(textOf(card).includes(says));
      for (const value of Object.values(wrong)) assert.ok(textOf(card).includes(value));
      assert.equal(messages, undefined);
      assert.equal((await house.directory.channel(house.id))?.edition, 'both');
    });
  }

  it('refuse what no form of ours could have sent', async () => {
    const house = await aHouseWithChannel();

    for (const payload of [{}, { language: 'fr' }, aForm({ topics: 7 })])
      await assert.rejects(house.presses('community.saveSettings', payload, OWNER), {
        code: 'malformed_payload',
      });
  });

  it('register and unregister further channels of the same team, and no others', async () => {
    const house = await aHouseWithChannel();
    const general = '19:general@thread.tacv2';
    house.messenger.teamHas(general, [
      { conversationId: general },
      { conversationId: '19:ai@thread.tacv2', name: 'AI' },
    ]);
    const [form] = await house.says('settings', OWNER);
    const [sibling] = form!.card!.data.siblings as { value: string; title: string }[];
    const offered = { offered: sibling!.value };

    const added = await house.presses(
      'community.saveSettings',
      aForm({ ...offered, channels: `${sibling!.value},invented` }),
      OWNER,
    );
    const both = await channelsListedIn(house);
    const untouched = await house.presses('community.saveSettings', aForm(), OWNER);
    const removed = await house.presses('community.saveSettings', aForm(offered), OWNER);

    assert.equal(sibling!.title, 'AI');
    assert.ok(textsOf(added.messages).includes('Channels added: AI'));
    assert.deepEqual(both.map(({ channel }) => channel).sort(), ['AI', null]);
    assert.equal(untouched.messages, undefined);
    assert.ok(textsOf(removed.messages).includes('Channels removed: AI'));
    assert.equal((await channelsListedIn(house)).length, 1);
  });

  it('are, in a personal chat, the member’s own language', async () => {
    const house = aCommunityHouse();

    const said = await house.says('settings', MANAGER, aPersonalChat(MANAGER));

    assert.ok(textsOf(said).includes('Which language'));
    assert.ok(textsOf(said).includes('name other managers'));
    await assert.rejects(house.presses('community.saveSettings', aForm(), MANAGER, aPersonalChat(MANAGER)), {
      code: 'channel_owners_only',
    });
    assert.deepEqual(await channelsListedIn(house), []);
  });

  it('come out of the form as they went into it', () => {
    const choices = fc.record(
      {
        edition: fc.constantFrom('cy' as const, 'en' as const, 'both' as const),
        topics: fc.oneof(fc.constant('all' as const), fc.subarray([...TOPICS], { minLength: 1 })),
        declinedKinds: fc.subarray([...KINDS]),
      },
      { noNullPrototype: true },
    );

    fc.assert(
      fc.property(choices, (chosen) => {
        const channel = { ...newChannel(aPlace(), [], true), ...chosen };

        const settings = readSettings(formOf(channel, undefined, [], TODAY), TODAY);

        assert.deepEqual(settings, { channel: chosen, organisation: {} });
      }),
    );
  });
});

describe('owning a channel', () => {
  it('is asked for in the channel and granted by an owner', async () => {
    const house = await aHouseWithChannel();
    const [asked] = await house.says('owner', MEMBER);
    const [accept] = asked!.card!.data.buttons as Button[];

    await assert.rejects(house.presses(accept!.verb, accept!.data, MEMBER), {
      code: 'channel_owners_only',
    });
    const granted = await house.presses(accept!.verb, accept!.data, OWNER);
    const twice = await house.presses(accept!.verb, accept!.data, OWNER);
    const [settings] = await house.says('settings', MEMBER);

    assert.ok(textOf(asked!.card).includes('gan: Aelod'));
    assert.ok(!JSON.stringify(accept!.data).includes(MEMBER.memberId));
    assert.ok(granted.forEveryone);
    assert.ok(textOf(twice.card).includes('no such request'));
    assert.equal(settings?.card?.template, 'community/settings');
  });

  it('can be declined, and is not asked for by those who have it or in a personal chat', async () => {
    const house = await aHouseWithChannel();
    const [asked] = await house.says('perchennog', { memberId: MEMBER.memberId });
    const [, decline] = asked!.card!.data.buttons as Button[];

    await house.presses(decline!.verb, decline!.data, MANAGER);

    await assert.rejects(house.says('settings', MEMBER), { code: 'channel_owners_only' });
    assert.ok(textsOf(await house.says('owner', OWNER)).includes('can already change'));
    assert.ok(textsOf(await house.says('owner', MEMBER, aPersonalChat(MEMBER))).includes('Only a channel'));
  });
});
