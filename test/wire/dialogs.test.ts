import assert from 'node:assert/strict';
import { say } from '../../src/language/say.ts';
import { openHouse, type House } from '../support/house.ts';
import {
  buttonOf,
  buttonsOf,
  cardAnswered,
  cardOf,
  cardOfDialog,
  lineAnswered,
  MANAGER,
  MEMBER,
  personalChat,
  textOf,
  type TeamsSimulator,
} from '../support/teams/index.ts';
import { openTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';
import { addChannel, announced, lastCard, OWNER, settle } from '../support/wire-acts.ts';

const A_POST = {
  titleCy: 'Robotiaid',
  summaryCy: 'Maen nhw yma.',
  titleEn: 'Robots',
  summaryEn: 'They are here.',
  kind: 'news',
  topics: 'ai',
};

describe('wire: forms', () => {
  describe('in Teams, which knows dialogs', () => {
    let issuer: TokenIssuer;
    let house: House;
    let teams: TeamsSimulator;

    before(async () => {
      issuer = await openTokenIssuer();
      house = await openHouse({ issuer });
      ({ teams } = house);
      for (const person of [MEMBER, MANAGER]) await teams.say('hello', person);
    });
    after(async () => {
      await house.leave();
      await issuer.close();
      assert.deepEqual(house.faults, []);
    });

    const dialogVerbs = (): readonly string[] =>
      house.app.features.flatMap((feature) => Object.keys(feature.dialogs ?? {}));

    it('open from buttons that say so: Action.Submit with task/fetch', async () => {
      const list = lastCard(await teams.say('posts', MEMBER));

      const button = buttonOf(list, 'posts.write');
      assert.equal(button.isSubmit, true);
      assert.deepEqual(button.data?.msteams, { type: 'task/fetch' });
      const help = buttonsOf(lastCard(await teams.say('help', MEMBER)));
      const others = help.filter(({ verb }) => !dialogVerbs().includes(verb));
      assert.ok(others.length > 0 && others.every(({ isSubmit }) => !isSubmit));
    });

    it('open from what is sent to channels as well', async () => {
      const room = await addChannel(teams, 'general');

      const welcome = cardOf(teams.saidIn(room)[0]);

      assert.equal(buttonOf(welcome, 'community.settings').isSubmit, true);
    });

    it('stand in a dialog with a title, where every button is an Action.Submit', async () => {
      const list = lastCard(await teams.say('posts', MEMBER));

      const opened = await teams.openDialog(buttonOf(list, 'posts.write'), MEMBER);

      const { title } = (opened.body?.task as { value: { title: string } }).value;
      assert.equal(title, say('en', 'posts.write'));
      const buttons = buttonsOf(cardOfDialog(opened));
      assert.ok(buttons.length > 0 && buttons.every(({ isSubmit }) => isSubmit));
    });

    it('store what was sent and answer in the dialog', async () => {
      const room = await addChannel(teams, 'ai');
      const list = lastCard(await teams.say('negeseuon', MEMBER));
      const form = cardOfDialog(await teams.openDialog(buttonOf(list, 'posts.write'), MEMBER));

      const sent = await teams.sendDialog(buttonOf(form, 'posts.publish', A_POST), MEMBER);

      assert.ok(textOf(cardOfDialog(sent)).includes(say('cy', 'posts.published')));
      await announced(teams, room, 'Robotiaid');
      const { items } = (await house.api('GET', '/posts')).body as { items: { title: { en: string } }[] };
      assert.deepEqual(
        items.map(({ title }) => title.en),
        ['Robots'],
      );
    });

    it('come back in the dialog with what is to be mended', async () => {
      const list = lastCard(await teams.say('posts', MEMBER));
      const form = cardOfDialog(await teams.openDialog(buttonOf(list, 'posts.write'), MEMBER));

      const again = cardOfDialog(
        await teams.sendDialog(buttonOf(form, 'posts.publish', { titleEn: 'Only a title' }), MEMBER),
      );

      assert.ok(textOf(again).includes(say('en', 'posts.problemHalfEnglish')));
      assert.equal(buttonOf(again, 'posts.publish').inputs?.titleEn, 'Only a title');
    });

    it('of a manager open for managers alone; a member reads whom to ask', async () => {
      const forManagers = house.app.features
        .flatMap((feature) => Object.entries(feature.dialogs ?? {}))
        .filter(([, { who }]) => who === 'manager')
        .map(([verb]) => verb);
      assert.ok(forManagers.length >= 3);

      for (const verb of forManagers) {
        const refused = await teams.openDialog({ verb, data: { edition: 'en' } }, MEMBER);
        assert.equal(lineAnswered(refused), say('en', 'errors.managers_only'), verb);
      }
      const forms = house.app.features
        .flatMap((feature) => Object.entries(feature.actions ?? {}))
        .filter(([, { who }]) => who === 'manager')
        .map(([verb]) => verb);
      for (const verb of forms) {
        const refused = await teams.sendDialog({ verb, data: { edition: 'cy' } }, MEMBER);
        assert.equal(lineAnswered(refused), say('cy', 'errors.managers_only'), verb);
      }
    });

    /** What stands in the manager's chat once a dialog has closed: the preview, and the card beside it. */
    function standing(closed: Awaited<ReturnType<TeamsSimulator['sendDialog']>>) {
      assert.equal(closed.status, 200);
      assert.throws(() => cardOfDialog(closed), /no dialog/);
      const [message, controls] = teams.saidIn(personalChat(MANAGER)).slice(-2);
      return { message: cardOf(message), controls: cardOf(controls) };
    }

    it('of a manager write an update, close, and leave its preview in the chat', async () => {
      const list = lastCard(await teams.say('updates', MANAGER));
      const form = cardOfDialog(await teams.openDialog(buttonOf(list, 'broadcasts.write'), MANAGER));

      const { message, controls } = standing(
        await teams.sendDialog(
          buttonOf(form, 'broadcasts.preview', {
            titleCy: 'Diweddariad',
            titleEn: 'An update',
            bodyCy: 'Testun',
            bodyEn: 'Text',
            to: 'all',
          }),
          MANAGER,
        ),
      );

      assert.ok(textOf(message).includes('An update'));
      assert.ok(!buttonOf(controls, 'broadcasts.send').isSubmit);
    });

    it('of a part of an update lose nothing that was typed, and lead to its preview', async () => {
      const { id } = (
        await house.api('POST', '/broadcasts', {
          title: { cy: 'Diweddariad', en: 'An update' },
          body: { cy: 'Testun', en: 'Text' },
          audience: { all: true },
        })
      ).body;
      const typed = { labelCy0: 'Canllaw', labelEn0: 'Guide', urlCy0: 'http://gov.wales/x' };
      const opening = { verb: 'broadcasts.links', data: { id, list: 'buttons', edition: 'en' } };
      const form = cardOfDialog(await teams.openDialog(opening, MANAGER));

      const again = cardOfDialog(
        await teams.sendDialog(buttonOf(form, 'broadcasts.saveLinks', typed), MANAGER),
      );
      const mended = buttonOf(again, 'broadcasts.saveLinks', { urlCy0: 'https://gov.wales/x' });
      const { message } = standing(await teams.sendDialog(mended, MANAGER));

      assert.ok(textOf(again).includes(say('en', 'broadcasts.problemLinkUrl', { number: 1 })));
      assert.equal(mended.inputs?.labelEn0, 'Guide');
      assert.ok(textOf(message).includes('Canllaw / Guide'));
      const { buttons } = (await house.api('GET', `/broadcasts/${String(id)}`)).body;
      const url = { cy: 'https://gov.wales/x', en: 'https://gov.wales/x' };
      assert.deepEqual(buttons, [{ label: { cy: 'Canllaw', en: 'Guide' }, url }]);
    });

    it('open behind a thumb, ask why, and are closed by the client', async () => {
      const { heard } = await teams.say('How do we measure the value of automation?', MEMBER);
      const [answer] = heard;
      assert.deepEqual(answer?.activity.channelData?.feedbackLoop, { type: 'custom' });

      const opened = await teams.openThumb('dislike', answer.activityId, MEMBER);
      const form = cardOfDialog(opened);
      const filled = buttonOf(form, 'faq.send-thumb', { reasons: 'wrong,unclear', feedbackText: 'Too long' });
      const sent = await teams.sendThumb('dislike', answer.activityId, MEMBER, filled);

      assert.ok(textOf(form).includes(say('en', 'faq.thumbDislike')));
      assert.deepEqual([sent.status, sent.body], [200, undefined]);
      const { sections } = (await house.api('GET', '/answers/feedback')).body as {
        sections: { section: string; dislikes: number; reasons: unknown }[];
      };
      const [{ section, ...counts } = { section: '' }] = sections;
      assert.match(section, /^en\//);
      assert.deepEqual(counts, { likes: 0, dislikes: 1, reasons: { wrong: 1, unclear: 1 }, reports: 0 });
      const shown = lastCard(await teams.say('feedback', MANAGER));
      for (const said of ['It is wrong: 1 · It is hard to understand: 1', 'Too long'])
        assert.ok(textOf(shown).includes(said), said);
    });

    it('open behind a thumb that is wrapped as other dialogs are, and behind no other thing', async () => {
      const press = (value: unknown) => teams.invoke('message/fetchTask', value, MEMBER);

      const wrapped = await press({ data: { actionName: 'feedback', actionValue: { reaction: 'like' } } });
      assert.ok(textOf(cardOfDialog(wrapped)).includes(say('en', 'faq.thumbLike')));
      for (const strange of [undefined, 5, {}, { data: {} }, { actionValue: { reaction: 'love' } }])
        assert.ok(lineAnswered(await press(strange)).includes(say('en', 'errors.malformed_payload')));
    });

    it('of a channel change its settings and announce that there', async () => {
      const room = await addChannel(teams, 'settled');
      const welcome = teams.saidIn(room)[0];
      const opened = await teams.openDialog(buttonOf(cardOf(welcome), 'community.settings'), OWNER, room);

      const button = buttonOf(cardOfDialog(opened), 'community.saveSettings', { language: 'cy' });
      const saved = await teams.sendDialog(button, OWNER, room);

      assert.equal(saved.status, 200);
      assert.match(teams.saidIn(room).at(-1)?.activity.text ?? '', /Cymraeg/);
    });

    it('never open behind a verb that is no form', async () => {
      const refused = await teams.openDialog({ verb: 'posts.list', data: { edition: 'en' } }, MEMBER);

      assert.equal(lineAnswered(refused), say('en', 'errors.unknown_verb'));
    });

    it('take every button of a card that Teams shows: no verb is left without somebody who answers', () => {
      const known = new Set(
        house.app.features.flatMap((feature) => [
          ...Object.keys(feature.actions ?? {}),
          ...Object.keys(feature.dialogs ?? {}),
        ]),
      );
      const shown = teams.heard.flatMap(({ activity }) =>
        (activity.attachments ?? []).flatMap(({ content }) => buttonsOf(content)),
      );

      const unanswered = shown.filter(({ verb }) => !known.has(verb)).map(({ verb }) => verb);

      assert.ok(shown.length > 20);
      assert.deepEqual(unanswered, []);
    });
  });

  describe('in a client without dialogs', () => {
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

    it('come in place of the card whose button was pressed', async () => {
      const list = lastCard(await teams.say('posts', MEMBER));
      const button = buttonOf(list, 'posts.write');
      assert.equal(button.isSubmit, false);

      const form = cardAnswered(await teams.press(button, MEMBER));
      const published = cardAnswered(await teams.press(buttonOf(form, 'posts.publish', A_POST), MEMBER));

      assert.ok(textOf(published).includes(say('en', 'posts.published')));
    });

    it('also take an Action.Submit, and answer with a message', async () => {
      const list = lastCard(await teams.say('posts', MEMBER));
      const { data } = buttonOf(list, 'posts.write');

      const { heard } = await teams.post(
        { type: 'message', value: { ...data, verb: 'posts.write' } },
        MEMBER,
        personalChat(MEMBER),
      );

      assert.ok(buttonOf(cardOf(heard.at(-1)), 'posts.publish'));
    });

    it('of a channel come in place, too', async () => {
      const room = await addChannel(teams, 'general');

      const saved = await settle(teams, room, { language: 'cy' });

      assert.ok(textOf(cardAnswered(saved)).includes(say('en', 'community.settingsSaved')));
    });
  });
});

describe('wire: the compose box', () => {
  let house: House;
  let teams: TeamsSimulator;

  before(async () => {
    house = await openHouse();
    ({ teams } = house);
  });
  after(async () => {
    await house.leave();
    assert.deepEqual(house.faults, []);
  });

  interface Found {
    readonly attachmentLayout: string;
    readonly type: string;
    readonly attachments: readonly {
      readonly contentType: string;
      readonly content: Record<string, unknown>;
      readonly preview: { readonly contentType: string; readonly content: { title: string; text: string } };
    }[];
  }

  const search = async (parameters: readonly { name: string; value: string }[]): Promise<Found> => {
    const query = { commandId: 'search', parameters, queryOptions: { skip: 0, count: 25 } };
    const { status, body } = await teams.invoke('composeExtension/query', query, MEMBER);
    assert.equal(status, 200);
    return body?.composeExtension as Found;
  };

  it('lists what matches, each with a preview and the card that is inserted', async () => {
    await house.api('POST', '/posts', {
      kind: 'case-study',
      title: { cy: 'Robotiaid', en: 'Robots sort the letters' },
      summary: { cy: 'Maen nhw yma.', en: 'They are here.' },
      topics: ['ai'],
    });

    const found = await search([{ name: 'query', value: 'robots sort' }]);

    assert.deepEqual([found.type, found.attachmentLayout], ['result', 'list']);
    const [first] = found.attachments;
    assert.equal(first?.contentType, 'application/vnd.microsoft.card.adaptive');
    assert.equal(first.preview.content.title, 'Robots sort the letters');
    assert.ok(textOf(first.content).includes('They are here.'));
  });

  it('finds guides as well as posts', async () => {
    const found = await search([{ name: 'query', value: 'joining the community' }]);

    assert.ok(JSON.stringify(found.attachments.map(({ content }) => content)).includes('/guides/en/'));
  });

  it('shows the latest before anything is typed', async () => {
    const found = await search([{ name: 'initialRun', value: 'true' }]);

    assert.ok(found.attachments.length > 0);
  });

  it('says nothing rather than fails when nothing matches', async () => {
    assert.deepEqual((await search([{ name: 'query', value: 'zzyzx qwxyz' }])).attachments, []);
  });

  it('inserts cards that others in the conversation can use: no button needs the searcher', async () => {
    const { attachments } = await search([{ name: 'initialRun', value: 'true' }]);

    for (const { content } of attachments)
      for (const button of buttonsOf(content))
        assert.ok(!JSON.stringify(button.data).includes(MEMBER.id), button.verb);
  });
});
