import assert from 'node:assert/strict';
import { say } from '../../src/language/say.ts';
import { openHouse, type House } from '../support/house.ts';
import {
  buttonOf,
  cardAnswered,
  cardOf,
  MANAGER,
  MEMBER,
  personalChat,
  textOf,
  type Heard,
  type TeamsSimulator,
} from '../support/teams/index.ts';
import { addChannel, lastCard, storedIn } from '../support/wire-acts.ts';

const ASKED = {
  cy: {
    known: 'Sut mae mesur gwerth awtomeiddio?',
    unknown: 'Pwy enillodd y rygbi dros y penwythnos?',
    questions: 'cwestiynau',
  },
  en: {
    known: 'How do we measure the value of automation?',
    unknown: 'Who won the rugby at the weekend?',
    questions: 'questions',
  },
} as const;

interface Claim {
  readonly '@type': string;
  readonly position: number;
  readonly appearance: {
    readonly '@type': string;
    readonly name: string;
    readonly abstract: string;
    readonly url: string;
  };
}

/** The citations of a message, as the client gets them. */
const citationsIn = ({ activity }: Heard): readonly Claim[] =>
  (activity.entities ?? []).flatMap((entity) => (entity.citation as Claim[] | undefined) ?? []);

describe('wire: answers from the guides', () => {
  let house: House;
  let teams: TeamsSimulator;

  before(async function () {
    this.timeout(20_000);
    house = await openHouse({ answers: true });
    ({ teams } = house);
    for (const person of [MEMBER, MANAGER]) await teams.say('hello', person);
  });
  after(async () => {
    await house.leave();
    assert.deepEqual(house.faults, []);
  });

  /** The section of a page that an address leads to. */
  async function sectionAt(address: string): Promise<string> {
    const { hash } = new URL(address);
    const { status, text } = await house.browse(address);
    assert.equal(status, 200, address);
    assert.ok(hash.length > 1, `${address} leads to no section`);
    const id = decodeURIComponent(hash.slice(1));
    assert.ok(text.includes(`id="${id}"`), `${address}: the page has no such section`);
    return text.slice(text.indexOf(`id="${id}"`));
  }

  for (const language of ['cy', 'en'] as const) {
    const asked = ASKED[language];

    describe(`in ${language}`, () => {
      it('quote the guides, with numbered citations that lead to the very section', async () => {
        const { heard } = await teams.say(asked.known, MEMBER);

        const [answer] = heard;
        const citations = citationsIn(answer!);
        assert.ok(citations.length > 0);
        for (const { position, appearance, ...claim } of citations) {
          assert.equal(claim['@type'], 'Claim');
          assert.equal(appearance['@type'], 'DigitalDocument');
          assert.ok(appearance.name.length <= 80 && appearance.abstract.length <= 160);
          assert.ok(answer!.activity.text?.includes(`[${position}]`));
          assert.ok(
            answer!.activity.text?.includes(appearance.url),
            'a plain link stands in the text as well',
          );
          assert.ok(appearance.url.includes(`/guides/${language}/`));
          const section = await sectionAt(appearance.url);
          const words = appearance.abstract
            .replace(/…$/, '')
            .split(/[^\p{L}]+/u)
            .filter((word) => word.length > 5);
          assert.ok(
            words.some((word) => section.includes(word)),
            `${appearance.url} says what is quoted`,
          );
        }
      });

      it('are labelled as AI nowhere, for no model wrote them, and ask for thumbs', async () => {
        const { heard } = await teams.say(asked.known, MEMBER);

        assert.ok(!JSON.stringify(heard).includes('AIGeneratedContent'));
        assert.deepEqual(heard[0]?.activity.channelData?.feedbackLoop, { type: 'default' });
      });

      it('are honest when the guides are silent, and offer a person', async () => {
        const { heard } = await teams.say(asked.unknown, MEMBER);

        assert.ok(heard[0]?.activity.text?.includes(say(language, 'faq.unknown')));
        assert.deepEqual(citationsIn(heard[0]!), []);
        const button = buttonOf(lastCard({ status: 200, body: undefined, heard }), 'faq.ask');
        assert.equal(button.title, say(language, 'faq.ask'));
      });

      it('come from a person in the end: the managers get the question, and the member the reply', async () => {
        const unknown = await teams.say(asked.unknown, MEMBER);
        const form = cardAnswered(await teams.press(buttonOf(lastCard(unknown), 'faq.ask'), MEMBER));
        assert.equal(buttonOf(form, 'faq.send-question').inputs?.question, asked.unknown);
        const thanks = cardAnswered(
          await teams.press(buttonOf(form, 'faq.send-question', { mayReply: 'true' }), MEMBER),
        );
        assert.ok(textOf(thanks).includes(say(language, 'faq.askedReply')));

        const waiting = lastCard(await teams.say(asked.questions, MANAGER));
        assert.ok(textOf(waiting).includes(asked.unknown));
        assert.ok(
          !JSON.stringify(waiting).includes(MEMBER.name) && !JSON.stringify(waiting).includes(MEMBER.id),
        );
        const opened = cardAnswered(await teams.press(buttonOf(waiting, 'faq.question'), MANAGER));
        const reply = cardAnswered(await teams.press(buttonOf(opened, 'faq.reply'), MANAGER));
        const sent = await teams.press(
          buttonOf(reply, 'faq.send-reply', { reply: 'Dim syniad / No *idea*' }),
          MANAGER,
        );

        assert.ok(textOf(cardAnswered(sent)).includes(say(language, 'faq.managersReply')));
        const came = await teams
          .until(
            () =>
              teams
                .saidIn(personalChat(MEMBER))
                .find(({ activity }) => activity.text?.includes('Dim syniad')),
            'the reply in the member’s chat',
          )
          .then(({ activity }) => activity.text ?? '');
        assert.match(came, /Dim syniad/);
        assert.ok(!came.includes('*idea*'), 'what was typed is no Markdown');
        const left = lastCard(await teams.say(asked.questions, MANAGER));
        assert.ok(!textOf(left).includes(asked.unknown));
      });

      it('can be had over the API as well', async () => {
        const known = await house.api('POST', '/answers', { question: asked.known, language });
        const unknown = await house.api('POST', '/answers', { question: asked.unknown });

        assert.deepEqual([known.body.language, known.body.known], [language, true]);
        const citations = known.body.citations as {
          guide: string;
          section: string;
          url: string;
          quote: string;
        }[];
        for (const { url, section } of citations)
          assert.ok((await sectionAt(url)).includes(section.split('’')[0]!));
        assert.deepEqual(
          [unknown.status, unknown.body],
          [200, { language, known: false, answer: '', wordedByAi: false, citations: [] }],
        );
      });
    });
  }

  it('are given in both languages where a channel speaks both and the question could be either', async () => {
    const room = await addChannel(teams, 'general');

    const { heard } = await teams.say('RPA?', MEMBER, room);

    const urls = citationsIn(heard[0]!).map(({ appearance }) => appearance.url);
    assert.ok(
      urls.some((url) => url.includes('/guides/cy/')) && urls.some((url) => url.includes('/guides/en/')),
    );
    const positions = citationsIn(heard[0]!).map(({ position }) => position);
    assert.deepEqual(
      positions,
      positions.map((_, index) => index + 1),
    );
  });

  it('can be seen in the other language, in place', async () => {
    const { heard } = await teams.say(ASKED.en.known, MEMBER);

    const shown = cardAnswered(await teams.press(buttonOf(cardOf(heard.at(-1)), 'faq.show'), MEMBER));

    assert.match(JSON.stringify(shown), /\/guides\/cy\//);
  });

  it('take thumbs, and what was written with them, without a name', async () => {
    await teams.say(ASKED.en.known, MEMBER);
    const thumbs = [
      { reaction: 'like', feedback: '{"feedbackText":"Diolch"}' },
      { reaction: 'dislike', feedback: { feedbackText: 'Too long' } },
      { reaction: 'dislike', feedback: '' },
    ];

    for (const actionValue of thumbs) {
      const value = { actionName: 'feedback', actionValue };
      assert.equal((await teams.invoke('message/submitAction', value, MEMBER)).status, 200);
    }

    const stored = storedIn(house).filter(({ collection }) => collection.startsWith('answer-'));
    const { likes, dislikes } = JSON.parse(
      stored.find(({ collection }) => collection === 'answer-feedback')!.body,
    ) as { likes: number; dislikes: number };
    assert.deepEqual([likes, dislikes], [1, 2]);
    const comments = stored.filter(({ collection }) => collection === 'answer-comments');
    assert.deepEqual(comments.map(({ body }) => (JSON.parse(body) as { text: string }).text).sort(), [
      'Diolch',
      'Too long',
    ]);
    assert.ok(!JSON.stringify(stored).includes(MEMBER.id) && !JSON.stringify(stored).includes('value of'));
  });

  it('can be reported, and the managers get them with their source and nobody’s name', async () => {
    const answered = await teams.say(ASKED.en.known, MEMBER);
    const form = cardAnswered(await teams.press(buttonOf(lastCard(answered), 'faq.report'), MEMBER));
    const sent = await teams.press(
      buttonOf(form, 'faq.send-report', {
        kind: 'outdated',
        reason: 'We *changed* this.',
        mayContact: 'true',
      }),
      MEMBER,
    );
    assert.ok(textOf(cardAnswered(sent)).includes(say('en', 'faq.reportedContact')));

    const waiting = lastCard(await teams.say('feedback', MANAGER));
    assert.ok(textOf(waiting).includes('We *changed* this.') && textOf(waiting).includes('/guides/en/'));
    assert.ok(!JSON.stringify(waiting).includes(MEMBER.id));
    const settling = cardAnswered(await teams.press(buttonOf(waiting, 'faq.settle'), MANAGER));
    await teams.press(
      buttonOf(settling, 'faq.send-settlement', { outcome: 'mended', note: 'Diolch' }),
      MANAGER,
    );

    await teams.until(() => {
      const told = teams.saidIn(personalChat(MEMBER)).at(-1)?.activity.text ?? '';
      return /put right[\s\S]+Diolch/.test(told) ? true : undefined;
    }, 'what became of the report');
    const reports = storedIn(house).filter(({ collection }) => collection === 'answer-reports');
    assert.ok(reports.length === 1 && !JSON.stringify(reports).includes(MEMBER.id));
  });

  it('take thumbs that say which section of a guide they are about', async () => {
    const { heard } = await teams.say(ASKED.cy.known, MEMBER);
    const value = { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback: '' } };
    const thumb = { type: 'invoke', name: 'message/submitAction', value, replyToId: heard[0]!.activityId };
    assert.equal((await teams.post(thumb, MEMBER, personalChat(MEMBER))).status, 200);

    const { body } = await house.api('GET', '/answers/feedback');
    const sections = body.sections as { section: string; dislikes: number }[];
    assert.ok(sections.some(({ section, dislikes }) => section.startsWith('cy/') && dislikes === 1));
    const given = storedIn(house).filter(({ collection }) => collection === 'answers-given');
    assert.ok(!JSON.stringify(given).includes(personalChat(MEMBER).conversationId));
  });

  it('are not given to a message that is longer than any question', async () => {
    const { heard } = await teams.say('a very long question '.repeat(400), MEMBER);

    assert.equal(heard[0]?.activity.text, say('en', 'errors.text_too_long', { limit: 4000 }));
  });

  it('are not stored: the question that somebody typed is nowhere in the data', async () => {
    const question = 'How would Wrecsam-Pontypridd-Zzyzx automate invoices?';

    await teams.say(question, MEMBER);

    assert.ok(!JSON.stringify(storedIn(house)).includes('Zzyzx'));
  });
});
