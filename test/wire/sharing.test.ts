import assert from 'node:assert/strict';
import { openHouse, type House } from '../support/house.ts';
import { buttonOf, channel, MEMBER, TENANT, textOf, type TeamsSimulator } from '../support/teams/index.ts';
import { addChannel, announced, delivered, lastCard, OWNER } from '../support/wire-acts.ts';

type Json = Readonly<Record<string, unknown>>;

/** The card of the dialog that an invoke answered with. */
const cardOfTask = (body: Json | undefined): Json => {
  const { task } = body as { task: { value: { card: { content: Json } } } };
  return task.value.card.content;
};

describe('wire: sharing, unfurling and answering in threads', () => {
  let house: House;
  let teams: TeamsSimulator;

  before(async () => {
    house = await openHouse();
    ({ teams } = house);
    await teams.say('hello', MEMBER);
  });
  after(async () => {
    await house.leave();
    assert.deepEqual(house.faults, []);
  });

  const listed = async () =>
    (await house.api('GET', '/posts')).body.items as { id: string; title: { en?: string } }[];

  it('makes a post of a message, when whoever wrote it agrees in its thread', async () => {
    const room = await addChannel(teams, 'shared', { topics: 'skills' });
    const message = {
      ...{ id: '1700000000001', from: { user: { id: OWNER.id } } },
      body: {
        contentType: 'html',
        content: '<p>We taught a <b>robot</b> to read &amp; sort.</p><p>It took a week.</p>',
      },
    };

    const opened = await teams.invoke(
      'composeExtension/fetchTask',
      { commandId: 'share', messagePayload: message },
      MEMBER,
      room,
    );
    const form = cardOfTask(opened.body);
    const { data, inputs } = buttonOf(form, 'posts.share');
    const typed = { ...inputs, consent: 'true', kind: 'case-study', topics: 'data' };
    const sent = await teams.invoke(
      'composeExtension/submitAction',
      { commandId: 'share', data: { ...data, ...typed, verb: 'posts.share' } },
      MEMBER,
      room,
    );
    const asked = await teams.until(
      () =>
        teams.heard.find(
          ({ conversationId }) => conversationId === `${room.conversationId};messageid=${message.id}`,
        ),
      'the question in the thread',
    );
    const before = await listed();
    const card = asked.activity.attachments![0]!.content;
    await teams.press(buttonOf(card, 'posts.consent'), OWNER, room, asked.activityId);

    const title = 'We taught a robot to read & sort.';
    assert.equal(inputs?.titleEn, title);
    assert.ok(textOf(cardOfTask(sent.body)).includes('somebody else’s message'));
    assert.ok(!before.some((post) => post.title.en === title));
    assert.ok((await listed()).some((post) => post.title.en === title));
  });

  const unfurl = async (url: string) =>
    (
      (await teams.invoke('composeExtension/queryLink', { url }, MEMBER)).body as {
        composeExtension: { attachments: { content: Json }[] };
      }
    ).composeExtension.attachments;

  it('makes a card of a link to results of a survey, once a manager has published them', async () => {
    const { body } = await house.api('POST', '/surveys', {
      ...{ template: 'support-ranking', audience: { all: true } },
    });
    const path = `/surveys/${String(body.id)}`;
    await house.api('POST', `${path}/open`);
    const whileOpen = await unfurl(house.url + path);
    await house.api('POST', `${path}/close`);
    const closed = await unfurl(house.url + path);
    await house.api('POST', `${path}/publish`);

    const [published] = await unfurl(`${house.url}${path}/en`);

    assert.deepEqual([whileOpen, closed], [[], []]);
    assert.ok(textOf(published!.content).includes(`${house.url}${path}`));
  });

  it('makes a card of a link to one of our pages, and of no other', async () => {
    const { body } = await house.api('POST', '/posts', {
      ...{ kind: 'news', title: { en: 'Unfurled' }, summary: { en: 'It opens.' }, topics: ['ai'] },
    });

    const [ours] = await unfurl(`${house.url}/posts/en/${String(body.id)}`);

    assert.ok(textOf(ours!.content).includes('Unfurled'));
    assert.deepEqual(await unfurl('https://evil.example/posts/en/x'), []);
    assert.deepEqual(await unfurl(`${house.url}/posts/en/nothing`), []);
  });

  it('takes an answer in the thread under a question’s card, and shows it there', async () => {
    const room = await addChannel(teams, 'asking', { topics: 'community' });
    const { body } = await house.api('POST', '/posts', {
      ...{
        kind: 'question',
        title: { en: 'Which first?' },
        summary: { en: 'Of many.' },
        topics: ['community'],
      },
    });
    const told = await announced(teams, room, 'Which first?');
    await delivered(house, `post:${String(body.id)}`);
    const thread = {
      ...channel('asking'),
      ...room,
      conversationId: `${room.conversationId};messageid=${told.activityId}`,
    };

    const said = await teams.say('answer We began with Invoices.', MEMBER, thread);
    const edited = await teams.until(
      () =>
        teams
          .saidIn(room)
          .find(
            ({ method, activity }) =>
              method === 'PUT' && JSON.stringify(activity).includes('We began with Invoices.'),
          ),
      'the card with the answer',
    );

    assert.ok(JSON.stringify(said.heard).includes('Thank you'));
    assert.equal(edited.activityId, told.activityId);
    assert.ok(TENANT);
  });

  it('sends a person the digest that they asked for, in their own chat', async () => {
    await teams.say('follow', MEMBER);
    const form = lastCard(await teams.say('follow', MEMBER));
    const saved = await teams.press(
      buttonOf(form, 'posts.saveFollow', { atOnce: 'all', digest: 'daily', follows: 'workforce' }),
      MEMBER,
    );
    await house.api('POST', '/posts', {
      ...{
        kind: 'news',
        title: { en: 'For those who follow' },
        summary: { en: 'At once.' },
        topics: ['workforce'],
      },
    });

    const heard = await teams.until(
      () => teams.heard.find(({ activity }) => (activity.summary ?? '').includes('For those who follow')),
      'the post in the chat',
    );

    assert.equal(saved.status, 200);
    assert.ok(!JSON.stringify(heard.activity).includes('community.whichMessages'));
  });
});
