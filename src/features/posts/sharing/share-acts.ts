import { without } from '../../../lib/without.ts';
import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { saying } from '../../../chat/cards/card-words.ts';
import type { Action, MessageAction } from '../../../chat/feature.ts';
import type { Message } from '../../../chat/message.ts';
import { parse } from '../../../chat/input/parse.ts';
import { manyLines } from '../../../chat/input/typed-text.ts';
import { detectLanguage } from '../../../language/detect.ts';
import { labelIn } from '../../../language/say.ts';
import { newId } from '../../../lib/ids.ts';
import { authorOf } from '../author.ts';
import { aboutPost } from '../cards/notices.ts';
import { postNotYours, unknownPost } from '../errors.ts';
import { noteAddress } from '../following/people.ts';
import { SUMMARY_LIMIT, TITLE_LIMIT } from '../kinds/draft.ts';
import { postIdSchema } from '../kinds/post-schemas.ts';
import { whoOf, withAct } from '../moderation/trail.ts';
import { withdrawn } from '../moderation/withdraw-post.ts';
import type { Parts } from '../parts.ts';
import type { Post } from '../post.ts';
import { shorten } from '../cards/shorten.ts';
import { confirm } from '../writing/confirm.ts';
import { postIdOf, unseen } from '../writing/publish-post.ts';
import { readForm } from '../writing/read-form.ts';
import { submit } from '../writing/submit.ts';
import { tellMember } from '../writing/tell-author.ts';
import { writeForm } from '../writing/write-card.ts';
import { emptyForm, formSchema, type WrittenForm } from '../writing/written-form.ts';
import type { Share, ShareStore } from './shared-message.ts';

/** What a message says, put where its language belongs; its first line is a title to begin with. */
function formFrom(text: string, edition: Asker['edition']): WrittenForm {
  const said = manyLines(text);
  const title = shorten(said.split('\n')[0] ?? '', TITLE_LIMIT);
  const summary = said.slice(0, 3 * SUMMARY_LIMIT);
  const written = detectLanguage(said);
  const isWelsh = written === 'cy' || (written === 'undetermined' && edition === 'cy');
  const form = emptyForm(newId());
  return isWelsh
    ? { ...form, titleCy: title, summaryCy: summary }
    : { ...form, titleEn: title, summaryEn: summary };
}

/** "Share with the community" on a message: the form with what it says, to be read over before it is sent. */
export const shareMessage = ({ clock }: Pick<Parts, 'clock'>, shares: ShareStore): MessageAction => ({
  async open(message, asker) {
    const form = formFrom(message.text, asker.edition);
    const share = await shares.begin(form.form, message, clock());
    return writeForm(asker.edition, form, [], [], sharing(share));
  },
});

const sharing = ({ isOwn }: Share, hasConsent = false) =>
  ({ verb: 'posts.share', asksConsent: !isOwn, hasConsent }) as const;

const consentSchema = z.object({ consent: z.string().optional() });

/**
 * Asks whoever wrote the message, in its thread. `elsewhere`: the bot is not there, so that the sharer's word counts: they
 * are told at once, so this does not wait in the outbox unless the platform asks for that. Where the question may not have
 * arrived, the post waits: for their word, or for a manager.
 */
async function askThere(
  { messenger, tell }: Pick<Parts, 'messenger' | 'tell'>,
  thread: NonNullable<Share['thread']>,
  post: Post,
): Promise<'asked' | 'elsewhere'> {
  const message: Message = {
    card: aboutPost(
      'both',
      post,
      'posts.consentAsk',
      [saying('posts.consentWhat')],
      [
        { title: 'posts.consentYes', verb: 'posts.consent', data: { id: post.id } },
        { title: 'posts.consentNo', verb: 'posts.refuse', data: { id: post.id } },
      ],
    ),
    summary: labelIn('both', 'posts.consentAsk'),
  };
  const { address: to, messageId: under } = thread;
  const { kind } = await messenger.send(to, message, { under });
  if (kind === 'postponed')
    await tell({ id: `posts.consent:${post.id}`, ...{ to, under, message }, ifUncertain: 'leave' });
  return kind === 'unreachable' ? 'elsewhere' : 'asked';
}

/**
 * Takes the form of a shared message. Its sharer says that whoever wrote it agrees; where the bot is in that thread, it
 * asks there as well, and the post waits for the answer, or for a manager.
 */
export const share = (parts: Parts, shares: ShareStore): Action => ({
  async run(payload, asker) {
    const form = parse(formSchema, payload);
    const begun = await shares.find(form.form);
    if (!begun) throw unknownPost({});
    const hasConsent = begun.isOwn || parse(consentSchema, payload).consent === 'true';
    const read = readForm(form);
    const problems = [
      ...(hasConsent ? [] : [{ key: 'posts.consentNeeded' } as const]),
      ...('problems' in read ? read.problems : []),
    ];
    if ('problems' in read || problems.length > 0)
      return { card: writeForm(asker.edition, form, problems, [], sharing(begun, hasConsent)).card };
    const similar = await unseen(parts, asker, form, read.draft);
    if (similar.length > 0)
      return { card: writeForm(asker.edition, form, [], similar, sharing(begun, hasConsent)).card };
    await noteAddress(parts.people, asker);
    const { thread, writer } = begun;
    const mustAsk = thread !== undefined && writer !== undefined;
    const id = postIdOf(asker, form);
    const isThere = (await parts.store.find(id)) !== undefined;
    const post = await submit(parts, {
      ...{ id, draft: read.draft, author: authorOf(asker), isManager: asker.isManager },
      source: { kind: 'message', ...(thread && { thread }), ...(writer !== undefined && { writer }) },
      reasons: mustAsk ? ['message-of-another'] : [],
      wantsTranslation: form.wantsTranslation === 'true',
    });
    if (
      mustAsk &&
      !isThere &&
      post.state === 'review' &&
      (await askThere(parts, thread, post)) === 'elsewhere'
    )
      return { card: await confirm(parts, asker, (await agreed(parts, post.id)) ?? post) };
    return { card: await confirm(parts, asker, post) };
  },
});

/** The post without the reason that its message is somebody else's: out, where no other reason is left. */
async function agreed(
  { store, clock, nudge }: Pick<Parts, 'store' | 'clock' | 'nudge'>,
  id: string,
): Promise<Post | undefined> {
  const now = clock();
  const post = await store.change(id, (old) => {
    if (old.state !== 'review') return undefined;
    const { reasons: before = [], source = { kind: 'message' as const } } = old;
    const reasons = before.filter((reason) => reason !== 'message-of-another');
    const next: Post = { ...without(old, 'reasons'), source: without(source, 'writer') };
    return reasons.length > 0
      ? { ...next, reasons }
      : withAct({ ...next, state: 'published', at: now.toISOString() }, 'published', null, now);
  });
  nudge();
  return post;
}

/** The post whose message the asker wrote, while they have not yet said whether it may be shared. */
async function askedOf({ store }: Pick<Parts, 'store'>, payload: unknown, asker: Asker): Promise<Post> {
  const post = await store.find(parse(postIdSchema, payload).id);
  if (!post || post.state === 'withdrawn') throw unknownPost({});
  if (post.source?.writer === undefined || post.source.writer !== asker.memberId) throw postNotYours({});
  return post;
}

/** Whoever wrote the message agrees, or does not. Their word is what counts; nobody else's button does anything. */
export const consentActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'posts.consent': {
    async run(payload, asker) {
      const post = await askedOf(parts, payload, asker);
      await agreed(parts, post.id);
      return { card: aboutPost(asker.edition, post, 'posts.consentThanks'), forEveryone: true };
    },
  },
  'posts.refuse': {
    async run(payload, asker) {
      const post = await askedOf(parts, payload, asker);
      await parts.store.change(post.id, (old) => withdrawn(old, whoOf(asker), parts.clock()));
      await tellMember(parts, post, `posts.refused:${post.id}`, (edition) => ({
        card: aboutPost(edition, post, 'posts.consentRefused'),
        summary: labelIn(edition, 'posts.consentRefused'),
      }));
      return {
        card: aboutPost(asker.edition, { title: {} }, 'posts.consentRefusedThanks'),
        forEveryone: true,
      };
    },
  },
});
