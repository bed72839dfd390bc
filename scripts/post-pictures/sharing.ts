import { POST_KINDS, KIND_NAMES } from '../../src/features/posts/kinds/kinds.ts';
import { TITLE_LIMIT, SUMMARY_LIMIT } from '../../src/features/posts/kinds/draft.ts';
import { DETAIL_LIMIT } from '../../src/features/posts/kinds/details.ts';
import { choose, press } from '../../test/support/playground-page.ts';
import type { Stage } from './stage.ts';
import { WRITTEN } from './words.ts';

/** What a case study tells beyond its summary. */
const TOLD = {
  fieldProblem: ['Roedd dau berson yn copïo anfonebau â llaw.', 'Two people copied invoices by hand.'],
  fieldApproach: ['Dechreuon ni gydag un cyflenwr.', 'We began with one supplier.'],
  fieldLessons: ['Mesurwch yr amser cyn dechrau.', 'Measure the time before you begin.'],
  fieldRisks: ['Mae person yn gwirio pob swm mawr.', 'A person checks each large sum.'],
} as const;

/** Writes a post of each kind in its own form, and publishes it. */
export async function writeEachKind({ me, text, word, language, save }: Stage): Promise<void> {
  await me.say(word('rhannu', 'post'));
  await save('form-short', await me.card(text('posts.write'), text('posts.moreQuestions')));
  for (const kind of POST_KINDS) {
    const { title, summary } = WRITTEN[kind];
    const name = text(KIND_NAMES[kind]);
    await me.say(`${word('rhannu', 'post')} ${name.toLowerCase()}`);
    const form = await me.card(name, text('posts.publish'));
    const fill = (label: string, value: string): Promise<void> =>
      form.getByRole('textbox', { name: label, exact: true }).fill(value);
    const isWelsh = language === 'cy';
    await fill(
      text(isWelsh ? 'posts.titleWelsh' : 'posts.titleEnglish', { limit: TITLE_LIMIT }),
      title[language],
    );
    await fill(
      text(isWelsh ? 'posts.summaryWelsh' : 'posts.summaryEnglish', { limit: SUMMARY_LIMIT }),
      summary[language],
    );
    await form.getByRole('checkbox', { name: text('common.topicAutomation') }).check();
    if (kind === 'case-study') {
      const within = text(isWelsh ? 'posts.inWelsh' : 'posts.inEnglish', { limit: DETAIL_LIMIT });
      for (const [field, [cy, en]] of Object.entries(TOLD))
        await fill(`${text(`posts.${field as keyof typeof TOLD}`)} (${within})`, isWelsh ? cy : en);
      await fill(text('posts.fieldTechnologies'), 'OCR, Power Automate');
      await fill(text('posts.benefitAmount'), '21');
      await choose(form, text('posts.benefitMeasure'), text('posts.measureHours'));
      await choose(form, text('posts.benefitPeriod'), text('posts.periodWeek'));
    }
    // The whole form is long: the documents show the beginning of it.
    await save(
      `form-${kind}`,
      form,
      kind === 'case-study' ? form.getByText(text('posts.fieldTechnologies')).first() : undefined,
    );
    if (kind === 'case-study') await save('form-whole', form);
    await press(form, text('posts.publish'));
    const answered = me.cards
      .filter({ hasText: text('posts.publishAnyway') })
      .or(me.cards.filter({ hasText: text('posts.published') }).filter({ hasText: title[language] }))
      .last();
    await answered.waitFor();
    if (await answered.getByRole('button', { name: text('posts.publishAnyway') }).isVisible()) {
      await save('similar', answered);
      await press(answered, text('posts.publishAnyway'));
    }
    await save(`published-${kind}`, await me.card(text('posts.published'), title[language]));
  }
}

/** The card of each kind in a channel, and what a reader does there. */
export async function readInChannel({ me, text, language, save }: Stage): Promise<void> {
  await me.enter('Automation and AI');
  for (const kind of POST_KINDS) {
    const card = await me.card(WRITTEN[kind].title[language], text(KIND_NAMES[kind]));
    await save(kind === 'case-study' ? 'card' : `card-${kind}`, card);
  }
  const study = await me.card(WRITTEN['case-study'].title[language], text('posts.helpedUs'));
  await press(study, text('posts.save'));
  await press(await me.card(WRITTEN.news.title[language], text('posts.report')), text('posts.report'));
}
