import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import type { Action, Dialog } from '../../../chat/feature.ts';
import type { Reply } from '../../../chat/message.ts';
import { parse } from '../../../chat/input/parse.ts';
import { idOf, newId } from '../../../lib/ids.ts';
import { authorOf } from '../author.ts';
import { noteAddress } from '../following/people.ts';
import { POST_KINDS, type PostKind } from '../kinds/kinds.ts';
import type { Titled } from '../kinds/draft.ts';
import type { Parts } from '../parts.ts';
import { confirm } from './confirm.ts';
import { changeWords } from './edit-post.ts';
import { readForm } from './read-form.ts';
import { similarTo } from './similar.ts';
import { keepDraft, submit } from './submit.ts';
import { writeForm } from './write-card.ts';
import { emptyForm, formSchema, type WrittenForm } from './written-form.ts';

const opening = z.object({ kind: z.enum(POST_KINDS).optional() });

/** The same form from the same member is the same post, however often it is sent. */
export const postIdOf = ({ tenantId, memberId }: Asker, { form }: Pick<WrittenForm, 'form'>): string =>
  idOf('post', tenantId, memberId, form);

/** Opens the form, with a fresh id in it: the short one of all kinds, or that of a kind. */
export const write: Dialog = {
  open: (payload, { edition }) =>
    Promise.resolve(writeForm(edition, emptyForm(newId(), parse(opening, Object(payload)).kind))),
};

/** A reply with the form as it was typed, and what is to be mended or looked at. */
const again = (asker: Asker, form: WrittenForm, ...more: ParametersAfter): Reply => ({
  card: writeForm(asker.edition, form, ...more).card,
});
type ParametersAfter = Parameters<typeof writeForm> extends [unknown, unknown, ...infer Rest] ? Rest : never;

/** What can be looked for while somebody is still writing: the title, as far as it stands. */
const titledIn = (kind: PostKind, { titleCy, titleEn }: WrittenForm): Titled => ({
  kind,
  title: {
    ...(titleCy.trim() !== '' && { cy: titleCy }),
    ...(titleEn.trim() !== '' && { en: titleEn }),
  },
});

/** Whoever writes something is shown first what is like it; whoever saw that goes on. The same form again is no other post. */
export async function unseen(parts: Parts, asker: Asker, form: WrittenForm, draft: Titled) {
  const similar = await similarTo(parts, asker.edition, draft, postIdOf(asker, form));
  const seen = new Set((form.seen ?? '').split(','));
  return similar.every(({ id }) => seen.has(id)) ? [] : similar;
}

/** Publishes what a form says, or says what is to be mended. Written down before it is confirmed. */
export const publish = (parts: Parts): Action => ({
  async run(payload, asker) {
    const form = parse(formSchema, payload);
    const read = readForm(form);
    if ('problems' in read) return again(asker, form, read.problems);
    const { draft } = read;
    const wantsTranslation = form.wantsTranslation === 'true';
    if (form.edits !== undefined) return changeWords(parts, asker, form.edits, { draft, wantsTranslation });
    const similar = await unseen(parts, asker, form, draft);
    if (similar.length > 0) return again(asker, form, [], similar);
    await noteAddress(parts.people, asker);
    const post = await submit(parts, {
      ...{ id: postIdOf(asker, form), draft, author: authorOf(asker), isManager: asker.isManager },
      wantsTranslation,
    });
    return { card: await confirm(parts, asker, post) };
  },
});

/** Asks the questions of the kind that was chosen, with all that was typed so far, and shows what is like it already. */
export const askDetails = (parts: Parts): Action => ({
  async run(payload, asker) {
    const form = parse(formSchema, payload);
    if (form.kind === '') return again(asker, form, [{ key: 'posts.kindNeeded' }]);
    const similar =
      form.edits === undefined ? await unseen(parts, asker, form, titledIn(form.kind, form)) : [];
    return again(asker, { ...form, whole: true }, [], similar);
  },
});

/** Keeps what was typed for later. It must be readable, but nothing has to be complete about it but a title. */
export const saveDraft = (parts: Parts): Action => ({
  async run(payload, asker) {
    const form = parse(formSchema, payload);
    const read = readForm(form);
    if ('problems' in read) return again(asker, form, [{ key: 'posts.draftNeeds' }, ...read.problems]);
    await noteAddress(parts.people, asker);
    const post = await keepDraft(parts, {
      ...{ id: postIdOf(asker, form), draft: read.draft, author: authorOf(asker) },
      wantsTranslation: form.wantsTranslation === 'true',
    });
    return { card: await confirm(parts, asker, post) };
  },
});
