import { without } from '../../../lib/without.ts';
import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { langOf } from '../../../chat/cards/card-words.ts';
import type { Action, Dialog } from '../../../chat/feature.ts';
import type { Card } from '../../../chat/message.ts';
import { parse } from '../../../chat/input/parse.ts';
import { manyLines, oneLine, typed } from '../../../chat/input/typed-text.ts';
import type { Language } from '../../../language/bilingual.ts';
import { labelIn } from '../../../language/say.ts';
import { authorOf } from '../author.ts';
import { linesOf } from '../cards/card-parts.ts';
import { aboutPost, toPost } from '../cards/notices.ts';
import { unknownPost } from '../errors.ts';
import { draftOf, SUMMARY_LIMIT, TITLE_LIMIT } from '../kinds/draft.ts';
import { languagesIn, wordsFor } from '../kinds/own-words.ts';
import { withoutTricks } from '../kinds/tidy-words.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import { idOf } from '../../../lib/ids.ts';
import { whoOf } from '../moderation/trail.ts';
import type { Parts } from '../parts.ts';
import { isPublic, mayChange, type Post, type Translation } from '../post.ts';
import { reworded } from './edit-post.ts';
import { tellMember } from './tell-author.ts';

/** A public post in one language, and the language that it lacks. */
async function oneSided(
  { store }: Pick<Parts, 'store'>,
  payload: unknown,
): Promise<{ readonly post: Post; readonly missing: Language; readonly written: Language }> {
  const post = await store.find(parse(postIdSchema, payload).id);
  const [written, other] = languagesIn(post?.title ?? {});
  if (!post || !isPublic(post) || !written || other) throw unknownPost({});
  return { post, written, missing: written === 'cy' ? 'en' : 'cy' };
}

const formSchema = z.object({ title: typed(500), summary: typed(3000) });

function formCard(
  { edition }: Asker,
  { post, missing, written }: Awaited<ReturnType<typeof oneSided>>,
  form: z.output<typeof formSchema>,
  problem = '',
): Card {
  const [title, summary] =
    missing === 'cy'
      ? (['titleWelsh', 'summaryWelsh'] as const)
      : (['titleEnglish', 'summaryEnglish'] as const);
  return {
    template: 'posts/translate',
    data: {
      ...{ edition, lang: langOf(edition), problem, id: post.id },
      heading: labelIn(edition, missing === 'cy' ? 'posts.writeWelsh' : 'posts.writeEnglish'),
      original: wordsFor(written, post.title),
      lines: linesOf(wordsFor(written, post.summary)),
      labels: {
        title: labelIn(edition, `posts.${title}`, { limit: TITLE_LIMIT }),
        summary: labelIn(edition, `posts.${summary}`, { limit: SUMMARY_LIMIT }),
        send: labelIn(edition, 'common.send'),
      },
      values: form,
    },
  };
}

export const askTranslation = (parts: Pick<Parts, 'store'>): Dialog => ({
  async open(payload, asker) {
    const about = await oneSided(parts, payload);
    return {
      title: labelIn(asker.edition, 'posts.translate'),
      card: formCard(asker, about, { title: '', summary: '' }),
    };
  },
});

/** The post with its missing side. The words are a person's: nothing marks them. */
const withSide = (
  old: Post,
  { language, title, summary }: Omit<Translation, 'memberId'>,
  by: string | null,
  now: Date,
): Post => {
  const kept = without(old, 'translation', 'translationWanted');
  const draft = draftOf(kept);
  return reworded(
    kept,
    {
      ...draft,
      title: { ...draft.title, [language]: title },
      summary: { ...draft.summary, [language]: summary },
    },
    by,
    now,
  );
};

/** Takes the missing side of a post: at once from its author or a manager; from others it waits for one of those. */
export const translate = (parts: Parts): Action => ({
  async run(payload, asker) {
    const about = await oneSided(parts, payload);
    const typedForm = parse(formSchema, payload);
    const form = {
      title: oneLine(withoutTricks(typedForm.title)),
      summary: manyLines(withoutTricks(typedForm.summary)),
    };
    const isRight =
      form.title !== '' &&
      form.summary !== '' &&
      form.title.length <= TITLE_LIMIT &&
      form.summary.length <= SUMMARY_LIMIT;
    if (!isRight)
      return { card: formCard(asker, about, form, labelIn(asker.edition, 'posts.translationNeeds')) };
    const { post, missing } = about;
    const side: Translation = { language: missing, ...form, ...authorOf(asker) };
    const steps = [toPost(post.id)];
    if (mayChange(post, asker)) {
      await parts.store.reword(post.id, (old) => withSide(old, side, whoOf(asker), parts.clock()));
      parts.nudge();
      return { card: aboutPost(asker.edition, post, 'posts.edited', [], steps) };
    }
    await parts.people.touch(authorOf(asker), post.id);
    await parts.store.change(post.id, (old) => ({ ...old, translation: side }));
    const offer = `posts.translation:${idOf(post.id, asker.memberId, form.title, form.summary)}`;
    await tellMember(parts, post, offer, (edition) => ({
      card: aboutPost(
        edition,
        post,
        'posts.translationOffered',
        [() => form.title, () => form.summary],
        [{ title: 'posts.takeTranslation', verb: 'posts.takeTranslation', data: { id: post.id } }, ...steps],
      ),
      summary: labelIn(edition, 'posts.translationOffered'),
    }));
    return { card: aboutPost(asker.edition, post, 'posts.translationThanks', [], steps) };
  },
});

/** Its author, or a manager, takes the side that somebody offered. */
export const takeTranslation = (parts: Parts): Action => ({
  async run(payload, asker) {
    const post = await parts.store.find(parse(postIdSchema, payload).id);
    if (!post?.translation || !isPublic(post) || !mayChange(post, asker)) throw unknownPost({});
    await parts.store.reword(post.id, (old) =>
      old.translation ? withSide(old, old.translation, whoOf(asker), parts.clock()) : undefined,
    );
    parts.nudge();
    return { card: aboutPost(asker.edition, post, 'posts.edited', [], [toPost(post.id)]) };
  },
});
