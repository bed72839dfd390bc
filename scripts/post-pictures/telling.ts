import { choose, press } from '../../test/support/playground-page.ts';
import type { Stage } from './stage.ts';
import { WRITTEN } from './words.ts';

/** Two answers to a question, and the one that helped. */
export async function questions(stage: Stage): Promise<void> {
  const { me, text, word, another, save, house, language } = stage;
  const title = WRITTEN.question.title[language];
  const { items } = (await house.api('GET', '/posts')) as { items: { id: string; kind: string }[] };
  const { id } = items.find(({ kind }) => kind === 'question')!;
  await another('posts.sendAnswer', {
    ...{ id, form: 'Q'.repeat(22) },
    answer: word(
      'Anfonebau: mae’r rheolau’n glir, ac mae digon ohonyn nhw.',
      'Invoices: the rules are clear, and there are plenty of them.',
    ),
  });
  await me.enter('Automation and AI');
  // The card in the channel shows the first answer before it makes room for the form.
  await press(await me.card(title, text('posts.answers', { number: 1 })), text('posts.answer'));
  const form = await me.card(text('posts.answerIntro'));
  await form
    .getByRole('textbox')
    .fill(
      word(
        'Ceisiadau am wyliau. Byddwn i’n mesur yr amser yn gyntaf.',
        'Requests for leave. I would measure the time first.',
      ),
    );
  await save('answer', form);
  await press(form, text('common.send'));
  await save('answered', await me.card(text('posts.answerThanks')));
  await me.enter('Personal Chat');
  await me.say(word('negeseuon cwestiwn', 'posts question'));
  await press(await me.card(text('posts.show'), title), text('posts.show'));
  await press(
    await me.card(text('posts.moreActs'), text('posts.answers', { number: 2 })),
    text('posts.moreActs'),
  );
  await press(await me.card(text('posts.moreActs'), text('posts.chooseAnswer')), text('posts.chooseAnswer'));
  const chosen = await me.card(text('posts.chooseAnswer'), text('posts.accept'));
  await save('choose-answer', chosen);
  await press(chosen, text('posts.accept'));
  await save('accepted', await me.card(text('posts.accepted')));
  await me.enter('Automation and AI');
  await save('question', await me.card(title, text('posts.acceptedAnswer')));
}

/** What comes and when, in one's own chat and in the channel; and the digest of the next morning. */
export async function digest(stage: Stage): Promise<void> {
  const { me, text, word, save, house, language } = stage;
  for (const room of ['Personal Chat', 'Automation and AI'] as const) {
    await me.enter(room);
    await me.say(word('dilyn', 'follow'));
    const form = await me.card(text('posts.follow'), text('posts.digestField'));
    await choose(form, text('posts.digestField'), text('posts.rhythmDaily'));
    await choose(form, text('posts.atOnce'), text('posts.atOnceNone'));
    await save(room === 'Personal Chat' ? 'follow' : 'follow-channel', form);
    await press(form, text('common.save'));
    await me.card(text('posts.followSaved'));
  }
  for (const [index, { title, summary }] of Object.values(WRITTEN).entries())
    await house.api('POST', '/posts', {
      ...{ kind: index === 1 ? 'question' : 'resource', topics: ['ai'] },
      title: { [language]: `${title[language]} (${word('rhan', 'part')} 2)` },
      summary: { [language]: summary[language] },
    });
  house.wait(23 * 60);
  await me.enter('Automation and AI');
  const came = await me.card(text('posts.digestTitle'));
  await save('digest', came);
  await press(came, text('posts.mute'));
  await save('muted', await me.card(text('posts.muted')));
  await me.enter('Personal Chat');
  const own = await me.card(text('posts.digestTitle'));
  await save('digest-own', own);
  await press(own, text('posts.stopDigest'));
  await save('stopped', await me.card(text('posts.digestStopped')));
}

/** A feed that a manager adds, and one that cannot be read. */
export async function feeds({ me, text, word, save, house }: Stage): Promise<void> {
  await me.say(word('ffrydiau', 'feeds'));
  const none = await me.card(text('posts.feeds'), text('posts.feedAdd'));
  await save('feeds-none', none);
  for (const address of ['https://news.example/feed.xml', 'https://inside.example/feed.xml']) {
    await me.say(word('ffrydiau', 'feeds'));
    await press(await me.card(text('posts.feeds'), text('posts.feedAdd')), text('posts.feedAdd'));
    const form = await me.card(text('posts.feedUrl'));
    await form.getByRole('textbox', { name: text('posts.feedUrl') }).fill(address);
    await form.getByRole('checkbox', { name: text('common.topicAutomation') }).check();
    await save('feed-form', form);
    await press(form, text('common.save'));
    await me.card(text('posts.feedUnread'), address);
  }
  house.wait(2);
  await save('feed-broken', await me.card(text('posts.feedBroke')));
  await me.say(word('ffrydiau', 'feeds'));
  await save('feeds', await me.card(text('posts.feed'), text('posts.feedItems', { items: 2 })));
  await save('feed-not-read', await me.card(text('posts.feedAgain')));
}

/** A division: the form, the dry run, the steering group's poll, and the circles that came of it. */
export async function circles({ me, text, word, save }: Stage): Promise<void> {
  await me.enter('Automation and AI');
  await me.say(word('grŵp llywio', 'steering group'));
  const steering = await me.card(text('community.steeringNotHere'));
  await save('steering', steering);
  await press(steering, text('community.steeringBegin'));
  await me.card(text('community.steeringHere'));
  await me.enter('Personal Chat');
  await me.say(word('cylchoedd', 'circles'));
  const list = await me.card(text('posts.circlesTitle'));
  await save('circles', list);
  await press(list, text('posts.circleDivide'));
  const form = await me.card(text('posts.circleDivideIntro'));
  for (const [label, name] of [
    ['circleNameWelsh', 'Awtomeiddio'],
    ['circleNameEnglish', 'Automation'],
    ['circleOtherWelsh', 'AI a data'],
    ['circleOtherEnglish', 'AI and data'],
  ] as const)
    await form.getByRole('textbox', { name: text(`posts.${label}`) }).fill(name);
  for (const topic of [
    'common.topicAutomation',
    'common.topicPowerPlatform',
    'common.topicBusinessCase',
  ] as const)
    await form.getByRole('checkbox', { name: text(topic) }).check();
  await save('circle-form', form);
  await press(form, text('posts.circleDryRun'));
  const dry = await me.card(text('posts.circleDryTitle'));
  await save('circle-dry-run', dry);
  await press(dry, text('posts.circlePropose'));
  await save('circle-proposed', await me.card(text('posts.circleProposed')));
  await me.enter('Automation and AI');
  await save(
    'circle-poll',
    await me.card(text('surveys.steeringTitle', { title: text('posts.circleDivide') })),
  );
}
