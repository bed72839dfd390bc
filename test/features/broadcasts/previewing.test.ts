import assert from 'node:assert/strict';
import fc from 'fast-check';
import { messageFor } from '../../../src/chat/announcing/announcement.ts';
import type { Turn } from '../../../src/chat/chat.ts';
import type { Message } from '../../../src/chat/message.ts';
import { newDraft } from '../../../src/features/broadcasts/broadcast.ts';
import { messageSeen } from '../../../src/features/broadcasts/preview/message-seen.ts';
import { announcementOf } from '../../../src/features/broadcasts/sending/broadcast-announcement.ts';
import { EDITIONS, type Edition } from '../../../src/language/edition.ts';
import {
  aContent,
  broadcastTurn,
  buttonsOf,
  openBroadcastsRoom,
  shownOn,
  typedUpdate,
  type BroadcastsRoom,
} from '../../support/broadcasts-room.ts';
import { fillCard } from '../../support/fill-card.ts';
import { aRecipient } from '../../support/recipients.ts';

const id = 'sampleUpdate0000000000';
const CHAT = 'personal-manager-1';
const MANAGER: Turn = { ...broadcastTurn('manager-1'), messageId: 'card' };
const IN_DIALOG: Turn = { ...broadcastTurn('manager-1'), inDialog: true };
const both = (cy: string, en = cy) => ({ cy, en });

/** An update with everything that an update can have. */
const WHOLE = {
  title: both('Canllaw', 'Guide'),
  body: both('Mae **yma**.\n- un', 'It is **here**.\n- one'),
  image: { url: 'https://gov.wales/x.png', alt: both('Llun', 'Picture') },
  buttons: [{ label: both('Darllen', 'Read'), url: 'https://gov.wales/x' }],
  attachments: [{ label: both('Ffurflen', 'Form'), url: 'https://gov.wales/y' }],
  important: true,
  audience: { all: true },
  wordings: [
    { audience: { organisations: ['board'] }, title: both('I’r bwrdd', 'For the board') },
    { audience: { organisations: ['council'] }, body: both('I’r cyngor.', 'For the council.') },
  ],
};

/** A channel of each edition for the general words, and for each wording of its own. */
const channels = EDITIONS.flatMap((edition) =>
  ['other', 'board', 'council'].map((organisation) =>
    aRecipient({ id: `${organisation}-${edition}`, organisation, edition }),
  ),
);

const standsIn = ({ world }: BroadcastsRoom, conversation: string): readonly Message[] =>
  world.messenger.seenIn(conversation).map(({ message }) => message);
/** The preview that stands in the manager's chat. */
const previewIn = (room: BroadcastsRoom): Message | undefined =>
  standsIn(room, CHAT).findLast(({ card }) => card?.template === 'broadcasts/update');
const previewsIn = (room: BroadcastsRoom): number =>
  standsIn(room, CHAT).filter(({ card }) => card?.template === 'broadcasts/update').length;

describe('the preview in a manager’s own chat', () => {
  for (const edition of EDITIONS)
    for (const [organisation, look] of [
      ['other', edition],
      ['board', `${edition}.0`],
      ['council', `${edition}.1`],
    ] as const)
      it(`is the very message that a channel gets: ${look}`, async () => {
        const room = openBroadcastsRoom(channels);
        const { id: of } = (await room.call('post', '/broadcasts', { body: WHOLE })) as { id: string };

        await room.press('broadcasts.look', { id: of, look });
        const preview = previewIn(room);
        await room.call('post', '/broadcasts/:id/send', { id: of });
        await room.work();

        const [sent] = standsIn(room, `${organisation}-${edition}`);
        assert.deepEqual(preview, sent);
        assert.equal(preview?.important, true);
        assert.equal(preview.card?.quiet?.verb, 'community.whichMessages');
        const { actions } = fillCard(preview.card) as { actions?: readonly { type: string }[] };
        assert.deepEqual(
          actions?.map(({ type }) => type),
          ['Action.OpenUrl', 'Action.Execute'],
        );
      });

  it('is what delivery would be given, whatever was written, in every edition and wording', async () => {
    const text = fc.string({ maxLength: 40 });
    const pair = fc.record({ cy: text, en: text });
    const link = fc.record({
      label: pair,
      url: fc.constant(both('https://gov.wales/a', 'https://gov.wales/b')),
    });
    const content = fc.record({
      title: pair,
      body: pair,
      image: fc.option(fc.record({ url: fc.webUrl({ validSchemes: ['https'] }), alt: pair })),
      buttons: fc.array(link, { maxLength: 2 }),
      attachments: fc.array(link, { maxLength: 3 }),
      important: fc.boolean(),
      wordings: fc.array(fc.record({ title: fc.option(pair), body: fc.option(pair) }), { maxLength: 2 }),
    });
    const parts = {
      records: { find: () => Promise.resolve(undefined) } as never,
      voiceOf: () => Promise.resolve('community' as const),
    };
    await fc.assert(
      fc.asyncProperty(content, fc.constantFrom<Edition>(...EDITIONS), async (written, edition) => {
        const wordings = written.wordings.map((own, n) => ({
          ...own,
          ...{ audience: { channels: [`own-${n}`] }, audienceId: null },
        }));
        const draft = newDraft(id, aContent({ ...written, wordings }), null, new Date(0));
        const announcement = announcementOf(draft);
        for (const at of [undefined, ...wordings.keys()]) {
          const look = { edition, ...(at !== undefined && { at }) };
          const channel = aRecipient({ id: at === undefined ? 'other' : `own-${at}`, edition });
          assert.deepEqual(await messageSeen(parts, draft, look), messageFor(announcement, channel, edition));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of an edit has the name that the update has, whoever edits it', async () => {
    const council = {
      organisation: 'council',
      name: both('Cyngor Sampl', 'Sample Council'),
      within: { organisations: ['council'] },
    };
    const room = openBroadcastsRoom(channels, {
      voiceOf: (_tenantId, memberId) =>
        Promise.resolve(memberId.startsWith('manager') ? 'community' : council),
    });
    const AUTHOR = broadcastTurn('author-1');
    await room.press('broadcasts.preview', typedUpdate(), AUTHOR);
    await room.press('broadcasts.send', { id, revision: 1 }, { ...AUTHOR, messageId: 'card' });
    await room.work();

    const { id: edit } = (await room.call('post', '/broadcasts/:id/edits', { id })) as { id: string };
    const body = { title: both('Canllaw gwell', 'Better guide') };
    await room.call('patch', '/broadcasts/:id', { id: edit, body });
    await room.press('broadcasts.look', { id: edit, look: 'en' });
    const preview = previewIn(room);
    await room.call('post', '/broadcasts/:id/send', { id: edit });
    await room.work();

    assert.match(JSON.stringify(preview), /From: Sample Council/);
    assert.deepEqual(preview, standsIn(room, 'council-en')[0]);
  });

  it('stands once: another look, and another wording, change it in place', async () => {
    const room = openBroadcastsRoom(channels);
    const { id: of } = (await room.call('post', '/broadcasts', { body: WHOLE })) as { id: string };

    const card = await room.press('broadcasts.look', { id: of, look: 'both' });
    const first = previewIn(room);
    await room.press('broadcasts.look', { id: of, look: 'en.0' });

    assert.equal(card.template, 'broadcasts/preview');
    assert.match(shownOn(card), /The message is in this chat, exactly as a channel will get it/);
    assert.deepEqual(card.data.shown, []);
    assert.equal(previewsIn(room), 1);
    assert.notDeepEqual(previewIn(room), first);
    assert.match(String(previewIn(room)?.summary), /For the board/);
  });

  it('is not touched while nothing of it changes', async () => {
    const room = openBroadcastsRoom();
    await room.press('broadcasts.preview', typedUpdate());
    const requests = room.world.messenger.requests.length;

    await room.press('broadcasts.saveTime', { id, date: '2026-02-11', time: '10:00' });
    await room.press('broadcasts.look', { id, look: 'both' });

    assert.equal(room.world.messenger.requests.length, requests);
  });

  it('is a new message where it became important: a client does not change that of one that stands', async () => {
    const room = openBroadcastsRoom();
    await room.press('broadcasts.preview', typedUpdate());
    await room.press('broadcasts.preview', typedUpdate({ important: 'true' }));

    const previews = standsIn(room, CHAT).filter(({ card }) => card?.template === 'broadcasts/update');
    assert.deepEqual(
      previews.map(({ important }) => important),
      [undefined, true],
    );
  });

  it('is a new message when it is looked at from another card', async () => {
    const room = openBroadcastsRoom();
    await room.press('broadcasts.preview', typedUpdate(), MANAGER);
    await room.press('broadcasts.look', { id, look: 'both' }, { ...MANAGER, messageId: 'another' });

    assert.equal(previewsIn(room), 2);
  });

  it('stands again after somebody took it away', async () => {
    const room = openBroadcastsRoom();
    await room.press('broadcasts.preview', typedUpdate());
    room.world.messenger.script(CHAT, { kind: 'refused', code: '404 ActivityNotFoundInConversation' });

    await room.press('broadcasts.look', { id, look: 'cy' });

    assert.equal(previewIn(room)?.summary, 'Diweddariad: Canllaw newydd');
  });

  it('that Teams does not take is shown within the card, which says so', async () => {
    const room = openBroadcastsRoom();
    room.world.messenger.script(CHAT, { kind: 'postponed', code: '429' });

    const refused = await room.press('broadcasts.preview', typedUpdate());
    const again = await room.press('broadcasts.look', { id, look: 'both' });

    assert.match(shownOn(refused), /Teams did not take the message/);
    assert.match(shownOn(refused), /There is a new/);
    assert.ok(!('broadcasts.test' in buttonsOf(refused)));
    assert.doesNotMatch(shownOn(again), /Teams did not take the message/);
    assert.equal(previewsIn(room), 1);
  });
});

describe('the preview that is asked for in a dialog', () => {
  it('closes it: the message stands in the chat, and below it the card that it is looked at with', async () => {
    const room = openBroadcastsRoom();

    const reply = await room.chat.action('broadcasts.preview', typedUpdate(), IN_DIALOG);
    const [message, card] = standsIn(room, CHAT);

    assert.deepEqual(reply, {});
    assert.equal(message?.summary, 'Diweddariad / Update: Canllaw newydd / New guide');
    assert.ok('broadcasts.send' in buttonsOf(card!.card!));
  });

  it('changes both where they stand already, from whichever form it comes', async () => {
    const room = openBroadcastsRoom();
    await room.chat.action('broadcasts.preview', typedUpdate(), IN_DIALOG);
    const [, card] = room.world.messenger.seenIn(CHAT);

    await room.chat.action('broadcasts.saveTime', { id, date: '2026-02-11', time: '10:00' }, IN_DIALOG);
    const typed = { id, imageUrl: 'https://gov.wales/x.png', altCy: 'Llun', altEn: 'Picture' };
    await room.chat.action('broadcasts.saveImage', typed, IN_DIALOG);
    const onCard = { ...MANAGER, messageId: card!.messageId };
    await room.press('broadcasts.look', { id, look: 'en' }, onCard);

    const [message, beside, ...others] = standsIn(room, CHAT);
    assert.deepEqual(others, []);
    assert.deepEqual(message?.card?.data.images, [{ url: typed.imageUrl, alt: 'Picture' }]);
    assert.match(shownOn(beside!.card!), /It will be sent: /);
  });

  it('leaves the card in the dialog where Teams does not take it', async () => {
    const room = openBroadcastsRoom();
    await room.chat.action('broadcasts.preview', typedUpdate(), IN_DIALOG);
    const refused = { kind: 'postponed', code: '429' } as const;
    room.world.messenger.script(CHAT, refused, refused);

    const reply = await room.chat.action(
      'broadcasts.saveTime',
      { id, date: '2026-02-11', time: '10:00', edition: 'en' },
      IN_DIALOG,
    );

    assert.match(shownOn(reply.card!), /It will be sent: /);
  });

  it('shows an author no button that is for managers', async () => {
    const room = openBroadcastsRoom(channels, {
      voiceOf: (_tenantId, memberId) =>
        Promise.resolve(
          memberId.startsWith('manager')
            ? 'community'
            : { organisation: 'council', name: both('Cyngor'), within: { organisations: ['council'] } },
        ),
    });
    await room.chat.action('broadcasts.preview', typedUpdate(), {
      ...broadcastTurn('author-1'),
      inDialog: true,
    });

    const cards = standsIn(room, 'personal-author-1').flatMap(({ card }) => (card ? [card] : []));
    assert.ok(cards.length === 2 && cards.every((card) => !shownOn(card).includes('nameTemplate')));
  });
});

describe('the preview where others would see it', () => {
  it('is shown within the card, for the presser alone, and no message is posted', async () => {
    const room = openBroadcastsRoom();
    const inChannel = { ...broadcastTurn('manager-1', 'channel'), messageId: 'card' };

    const reply = await room.chat.action('broadcasts.preview', typedUpdate(), inChannel);

    assert.equal(reply.forEveryone, false);
    assert.match(shownOn(reply.card!), /There is a new/);
    assert.deepEqual(room.world.messenger.requests, []);
  });
});

describe('the test to oneself', () => {
  it('is the same message once more', async () => {
    const room = openBroadcastsRoom();
    await room.press('broadcasts.preview', typedUpdate());
    const { messages } = await room.chat.action('broadcasts.test', { id, look: 'both' }, MANAGER);

    assert.deepEqual(messages, [previewIn(room)]);
  });
});

describe('whoever’s data is erased', () => {
  it('has no preview that is remembered', async () => {
    const room = openBroadcastsRoom();
    const { place, from } = MANAGER;
    await room.feature.presence!.seen(place, from);
    await room.press('broadcasts.preview', typedUpdate());

    await room.feature.personalData!.erase('manager-1', 'tenant-1');
    const left = await room.world.database
      .collection<{ partition: string; id: string }>('broadcast-previews')
      .list({ partition: 'previews' });

    assert.deepEqual(left.items, []);
  });
});
