import type { Card } from '../../src/chat/message.ts';
import type { Language } from '../../src/language/bilingual.ts';
import { aMeetupBody, aSeriesBody } from './meetup-bodies.ts';
import { MANAGER_TURN, openMeetupsRoom, turnOf, typedPlan } from './meetups.ts';

const WHOLE = {
  agenda: { cy: '14:00 Croeso\n14:05 Tair enghraifft', en: '14:00 Welcome\n14:05 Three examples' },
  speakers: [{ name: 'Siaradwr Un', organisation: { cy: 'Cyngor Sampl', en: 'Sample Council' } }],
  place: { cy: 'Y llyfrgell ganolog', en: 'Central library' },
  ...{ capacity: 1, translated: true },
  accessibility: { cy: 'Mae lifft yno.', en: 'There is a lift.' },
};

/** Every card that a meetup and a series show in their life, by a name for it, in one language. */
export async function cardsOfALife(edition: Language): Promise<ReadonlyMap<string, Card>> {
  const cards = new Map<string, Card>();
  const room = openMeetupsRoom({
    installUrl: 'https://teams.example/install',
    askForFeedback: () => Promise.resolve({ surveyId: 'survey-1' }),
  });
  const keep = (name: string, card: Card | undefined): void => {
    if (!card) throw new Error(`There is no card “${name}”.`);
    cards.set(name, card);
  };
  const press = async (name: string, verb: string, payload: object, turn = MANAGER_TURN): Promise<void> => {
    const { card, messages } = await room.chat.action(verb, { edition, ...payload }, turn);
    keep(name, card ?? messages?.[0]?.card);
  };
  const open = async (name: string, verb: string, payload: object): Promise<void> =>
    keep(name, (await room.chat.dialog(verb, { edition, ...payload }, MANAGER_TURN)).card);
  const told = async (name: string): Promise<void> => {
    for (const [index, { editions }] of (await room.due()).entries())
      keep(`${name}-${index}`, editions[edition].card);
  };
  const call = async (path: string, body: object): Promise<string> =>
    ((await room.call('post', path, { body })) as { id: string }).id;

  await open('form', 'meetups.plan', {});
  await press('form-to-mend', 'meetups.preview', { ...typedPlan({ titleCy: '', link: '' }), edition });
  const id = await call('/meetups', aMeetupBody(WHOLE));
  const series = await call('/meetup-series', aSeriesBody());
  await press('preview', 'meetups.preview', { ...typedPlan(), edition });
  await told('announced');
  room.chats.set('a', 'chat-of-a');
  const about = { id, answer: 'yes' };
  await press('coming', 'meetups.rsvp', about, turnOf('a', 'channel', 'channel-1'));
  await press('waiting', 'meetups.rsvp', about, turnOf('b', 'channel', 'channel-1'));
  await press('reminded', 'meetups.remindMe', { id }, turnOf('a'));
  await press('manage', 'meetups.manage', { id });
  await press('who', 'meetups.whoComes', { id });
  await open('move', 'meetups.move', { id });
  await press('sure-to-cancel', 'meetups.askToCancel', { id });
  await press('series', 'meetups.manageSeries', { series });
  await press('choose-series', 'meetups.chooseSeries', {});
  await open('leave-out', 'meetups.leaveOut', { series });
  await open('add-dates', 'meetups.addDates', { series });
  await press('dates-to-add', 'meetups.saveDates', { series, of: 5, more: '2' });
  await room.call('patch', '/meetups/:id', { id, body: { start: '2026-12-08T10:00', capacity: 2 } });
  await told('moved');
  room.at('2026-12-08T09:00:00Z');
  await told('reminder');
  room.at('2026-12-08T12:00:00Z');
  await room.due();
  const [list] = await room.chat.message(edition === 'cy' ? 'cyfarfodydd' : 'meetups', MANAGER_TURN);
  keep('list', list?.card);
  await open('afterwards', 'meetups.afterwards', { id });
  const body = { recording: 'https://example.org/r', slides: 'https://example.org/s' };
  await room.call('patch', '/meetups/:id/materials', { id, body });
  await told('materials');
  await press('over', 'meetups.open', { id }, turnOf('a'));
  await room.call('post', '/meetup-series/:id/cancel', { id: series });
  await room.due();
  await press('stopped', 'meetups.stopReminders', { id }, turnOf('a'));
  await room.database.close();
  return cards;
}
