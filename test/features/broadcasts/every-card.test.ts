import assert from 'node:assert/strict';
import type { Card } from '../../../src/chat/message.ts';
import { EDITIONS, type Edition } from '../../../src/language/edition.ts';
import { BotError } from '../../../src/lib/errors.ts';
import {
  anUpdate,
  broadcastTurn,
  openBroadcastsRoom,
  type BroadcastsRoom,
} from '../../support/broadcasts-room.ts';
import { fillCard } from '../../support/fill-card.ts';
import { aRecipient } from '../../support/recipients.ts';

const MANAGER = broadcastTurn('manager-1');
const both = (cy: string, en: string) => ({ cy, en });

/** What would take away what other cards are about; each has tests of its own. */
const ENDS = ['discard', 'deleteTemplate', 'deleteAudience', 'send', 'cancel', 'recall', 'removeWording'].map(
  (act) => `broadcasts.${act}`,
);

interface Step {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Every button of a card, also in its rows and beside its menu. */
function stepsOn({ data }: Card): readonly Step[] {
  const {
    buttons = [],
    show = [],
    rows = [],
  } = data as Record<string, readonly (Step & { buttons?: Step[] })[]>;
  return [...buttons, ...show, ...rows.flatMap((row) => row.buttons ?? [])];
}

/** A room that knows everything which cards can be about: drafts, what was sent, templates, audiences. */
async function aFullRoom(): Promise<BroadcastsRoom> {
  const room = openBroadcastsRoom([
    ...['a', 'b', 'c', 'd'].map((id) => aRecipient({ id, organisation: 'council', topics: ['ai'] })),
    aRecipient({ id: 'quiet', organisation: 'board', quietHours: { from: '00:00', to: '23:59' } }),
    aRecipient({ id: 'lost', state: 'unreachable' }),
    aRecipient({ id: 'declining', declinedKinds: ['broadcasts'] }),
  ]);
  room.world.messenger.script('a', { kind: 'uncertain', code: '504' });
  room.world.messenger.script('b', { kind: 'refused', code: '400 BadArgument' });
  room.world.messenger.script('c', { kind: 'refused', code: '401 BotNotRegistered' });
  const post = (path: string, body: object, id?: string) =>
    room.call('post', path, { body, ...(id !== undefined && { id }) }) as Promise<{ id: string }>;
  const { id: named } = await post('/broadcasts/audiences', {
    name: both('Cynghorau', 'Councils'),
    audience: { organisations: ['council'] },
  });
  const link = (name: string) => ({ label: both(`${name} (cy)`, name), url: 'https://gov.wales/x' });
  const whole = anUpdate({
    ...{ image: { url: 'https://gov.wales/x.png', alt: both('Llun', 'Picture') }, important: true },
    ...{ buttons: [link('Read')], attachments: [link('Guide')] },
    wordings: [{ audience: { named }, title: both('I gynghorau', 'For councils') }],
  });
  const { id: draft } = await post('/broadcasts', whole);
  await post('/broadcasts/:id/schedule', { at: '2026-02-11T10:00' }, draft);
  await post('/broadcasts/templates', { name: both('Mis', 'Month'), broadcast: draft });
  const { id: sent } = await post('/broadcasts', whole);
  await post('/broadcasts/:id/send', {}, sent);
  await room.work();
  await post('/broadcasts/:id/edits', {}, sent);
  const words = { title: both('Mwy', 'More'), body: both('Testun.', 'Text.') };
  await post('/broadcasts/:id/follow-ups', words, sent);
  return room;
}

/** Presses every button that a manager can come to, and hands back every card that this shows. */
async function everyCard(room: BroadcastsRoom, edition: Edition): Promise<ReadonlyMap<string, Card>> {
  const cards = new Map<string, Card>();
  const seen = new Set<string>();
  const waiting: Step[] = [];
  const meet = (name: string, card: Card): void => {
    cards.set(name, card);
    for (const step of stepsOn(card)) {
      const key = JSON.stringify([step.verb, { ...step.data, audience: undefined, template: undefined }]);
      if (seen.has(key) || ENDS.includes(step.verb) || !step.verb.startsWith('broadcasts.')) continue;
      seen.add(key);
      waiting.push(step);
    }
  };
  for (const list of ['list', 'templates', 'audiences', 'write'])
    meet(list, await room.press(`broadcasts.${list}`, { edition }));
  for (let step = waiting.shift(); step && cards.size < 500; step = waiting.shift()) {
    const { verb, data } = step;
    const reply = await room.chat
      .action(verb, { ...data, edition, way: 'leave', channel: 'none' }, MANAGER)
      .catch((error: unknown) => {
        // A form that was sent empty, or another draft that its own button already ended.
        assert.match(
          error instanceof BotError ? error.code : 'unforeseen',
          /^(malformed_payload|approval_not_needed|.*_not_found)$/,
          verb,
        );
        return { card: undefined };
      });
    if (reply.card) meet(`${verb} ${JSON.stringify(data)}`, reply.card);
  }
  return cards;
}

describe('every card that a manager can come to', () => {
  for (const edition of EDITIONS)
    it(`is whole, has no more buttons than a card may, and is drawn by every client (${edition})`, async () => {
      const cards = await everyCard(await aFullRoom(), edition);

      for (const [name, card] of cards) {
        const filled = JSON.stringify(fillCard(card));
        assert.ok(!filled.includes('${'), `${name}: ${/.{40}\$\{.{20}/.exec(filled)?.[0]}`);
        assert.ok(Buffer.byteLength(filled) < 28 * 1024, `${name}: ${Buffer.byteLength(filled)} bytes`);
        const { actions = [] } = fillCard(card) as { actions?: readonly unknown[] };
        assert.ok(actions.length <= 6, `${name}: ${actions.length} buttons below the card`);
      }
      const shown = new Set([...cards.keys()].map((name) => name.split(' ')[0]));
      for (const act of [
        'wordings',
        'wording',
        'change',
        'history',
        'decide',
        'dryRun',
        'openAudience',
        'askAgain',
      ])
        assert.ok(shown.has(`broadcasts.${act}`), act);
      assert.ok(cards.size > 60, `${cards.size} cards`);
    }).timeout(20_000);
});
