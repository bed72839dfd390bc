import type { Editions } from '../../../chat/announcing/announcement.ts';
import { button, langOf, outward } from '../../../chat/cards/card-words.ts';
import type { Message } from '../../../chat/message.ts';
import { inEveryEdition, type Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';
import { kindIn, fromIn, markIn, topicsIn } from '../cards/card-parts.ts';
import type { SignedPost } from '../cards/post-card.ts';
import { shorten } from '../cards/shorten.ts';
import { signedPosts } from '../finding/list-posts.ts';
import { shownIn, wordsFor } from '../kinds/own-words.ts';
import type { Parts } from '../parts.ts';
import { postPath } from '../post.ts';
import type { DigestRecord } from './digest-store.ts';

/** So many stand there with their summaries; the others with their titles. */
const IN_FULL = 5;
const SUMMARY_SHOWN = 180;
/** Of one title, where it stands alone: twenty posts in two languages must fit into 28 KB. */
const LINE_SHOWN = 64;
const CHOICE_SHOWN = 50;

const titlesOf = (edition: Edition, { post }: SignedPost) =>
  shownIn(edition, post.title).languages.map((language) => ({
    title: wordsFor(language, post.title),
    summary: shorten(wordsFor(language, post.summary), SUMMARY_SHOWN),
  }));

const line = (edition: Edition, publicUrl: string, signed: SignedPost) => ({
  title: titlesOf(edition, signed)
    .map(({ title }) => shorten(title, LINE_SHOWN))
    .join(' / '),
  page: publicUrl + postPath(langOf(edition), signed.post.id),
});

function item(edition: Edition, publicUrl: string, signed: SignedPost) {
  const { post, organisation } = signed;
  const about = [
    ...[kindIn(edition, post), topicsIn(edition, post), markIn(edition, post)],
    fromIn(edition, post, organisation),
  ];
  return {
    versions: titlesOf(edition, signed),
    about: about.filter((part) => part !== '').join(' · '),
    page: publicUrl + postPath(langOf(edition), post.id),
    pageLabel: outward(labelIn(edition, 'posts.readPage')),
  };
}

function messageIn(
  edition: Edition,
  publicUrl: string,
  posts: readonly SignedPost[],
  questions: readonly SignedPost[],
  left: number,
): Message {
  const number = posts.length + questions.length;
  const heading = labelIn(edition, posts.length > 0 ? 'posts.digestTitle' : 'posts.digestQuestions');
  return {
    card: {
      template: 'posts/digest',
      data: {
        edition,
        lang: langOf(edition),
        heading,
        items: posts.slice(0, IN_FULL).map((post) => item(edition, publicUrl, post)),
        more:
          posts.length > IN_FULL
            ? [
                {
                  heading: labelIn(edition, 'posts.digestMore'),
                  items: posts.slice(IN_FULL).map((post) => line(edition, publicUrl, post)),
                },
              ]
            : [],
        questions:
          questions.length > 0
            ? [
                {
                  heading: labelIn(edition, 'posts.digestQuestions'),
                  items: questions.map((post) => line(edition, publicUrl, post)),
                },
              ]
            : [],
        left: left === 0 ? '' : labelIn(edition, 'posts.digestLeft', { number: left }),
        report: {
          title: labelIn(edition, 'posts.report'),
          label: labelIn(edition, 'posts.choose'),
          choices: [...posts, ...questions].map(({ post }) => ({
            title: shorten(line(edition, publicUrl, { post, organisation: undefined }).title, CHOICE_SHOWN),
            value: post.id,
          })),
          chosen: [...posts, ...questions][0]?.post.id ?? '',
        },
        archive: `${publicUrl}/posts/${langOf(edition)}`,
        archiveLabel: outward(labelIn(edition, 'posts.archivePage')),
        buttons: [
          button(edition, 'posts.toPosts', 'posts.list'),
          button(edition, 'posts.mute', 'posts.mute'),
          button(edition, 'posts.stopDigest', 'posts.stopDigest'),
          button(edition, 'posts.follow', 'posts.follow'),
        ],
      },
    },
    summary: `${heading}: ${number}`,
  };
}

/** A digest as it reads now, without what was withdrawn since; `undefined` where nothing is left of it. */
export async function digestEditions(
  parts: Pick<Parts, 'store' | 'sign' | 'publicUrl'>,
  digest: Pick<DigestRecord, 'posts' | 'questions' | 'left'>,
): Promise<Editions | undefined> {
  const [posts, questions] = [
    await signedPosts(parts, digest.posts),
    await signedPosts(parts, digest.questions),
  ];
  if (posts.length + questions.length === 0) return undefined;
  return inEveryEdition((edition) => messageIn(edition, parts.publicUrl, posts, questions, digest.left ?? 0));
}
