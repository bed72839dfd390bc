import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { langOf, type NextStep, type Worded } from '../../../chat/card-words.ts';
import { forManagers, type Action, type Command, type Dialog } from '../../../chat/feature.ts';
import type { Card } from '../../../chat/message.ts';
import { noticeCard, sayingCard } from '../../../chat/notice.ts';
import { parse } from '../../../chat/parse.ts';
import { isTopic, topicLabel, topicName, TOPICS } from '../../../chat/topics.ts';
import { chosenOf, oneLine, typed } from '../../../chat/typed-text.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn, say, sayIn } from '../../../language/say.ts';
import { unknownCircle } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { isOpen, type Circle } from './circle.ts';
import { dryRun, type DryRun } from './dry-run.ts';
import { WHOLE, type CirclePlan } from './plan.ts';
import { circleName, planSchema } from './plan-schema.ts';
import { proposalOf } from './proposal.ts';

const openOnes = async ({ circles }: Pick<Parts, 'circles'>): Promise<readonly Circle[]> =>
  (await circles.all()).filter(isOpen);

const topicsIn =
  (topics: readonly string[]): Worded =>
  (language) =>
    topics.map((topic) => topicName(topic)[language]).join(', ');

/** The circles there are, and what a manager can do with them. */
async function listCard(parts: Pick<Parts, 'circles'>, { edition, isManager }: Asker): Promise<Card> {
  const circles = await openOnes(parts);
  const lines: readonly Worded[] = circles.map(
    ({ name, topics }): Worded =>
      (language) =>
        `${name[language]}: ${topicsIn(topics)(language)}`,
  );
  const steps: readonly NextStep[] = isManager
    ? [
        { title: 'posts.circleDivide', verb: 'posts.divideCircle' },
        ...(circles.length > 1 ? [{ title: 'posts.circleMerge', verb: 'posts.mergeCircles' } as const] : []),
      ]
    : [];
  return noticeCard(
    edition,
    (language) => ({
      title: say(language, 'posts.circlesTitle'),
      lines: lines.length > 0 ? lines.map((one) => one(language)) : [say(language, 'posts.circlesNone')],
    }),
    [...steps, { title: 'posts.follow', verb: 'posts.follow' }],
  );
}

/** `cylchoedd` / `circles`. */
export const circlesCommand = (parts: Pick<Parts, 'circles'>): Command => ({
  words: { cy: ['cylchoedd'], en: ['circles'] },
  help: 'posts.circlesHelp',
  run: async (_rest, asker) => [{ card: await listCard(parts, asker) }],
});

type FormKind = 'divide' | 'merge';

async function formCard(
  parts: Pick<Parts, 'circles'>,
  { edition }: Asker,
  kind: FormKind,
  problem = '',
): Promise<Card> {
  const circles = await openOnes(parts);
  const choices =
    circles.length === 0
      ? [{ title: labelIn(edition, 'posts.circleWhole'), value: WHOLE }]
      : circles.map(({ id, name }) => ({ title: inEdition(edition, name), value: id }));
  return {
    template: 'posts/circle',
    data: {
      ...{ edition, lang: langOf(edition), problem, choices },
      heading: labelIn(edition, kind === 'divide' ? 'posts.circleDivide' : 'posts.circleMerge'),
      intro: sayIn(edition, kind === 'divide' ? 'posts.circleDivideIntro' : 'posts.circleMergeIntro'),
      chosen: choices[0]?.value ?? '',
      isMerge: kind === 'merge',
      topics: TOPICS.map((value) => ({ title: topicLabel(edition, value), value })),
      verb: kind === 'divide' ? 'posts.dryDivide' : 'posts.dryMerge',
      labels: {
        circle: labelIn(edition, 'posts.circleField'),
        nameCy: labelIn(edition, 'posts.circleNameWelsh'),
        nameEn: labelIn(edition, 'posts.circleNameEnglish'),
        otherCy: labelIn(edition, 'posts.circleOtherWelsh'),
        otherEn: labelIn(edition, 'posts.circleOtherEnglish'),
        topics: labelIn(edition, 'posts.circleTopics'),
        next: labelIn(edition, 'posts.circleDryRun'),
      },
    },
  };
}

const dialog = (parts: Pick<Parts, 'circles'>, kind: FormKind): Dialog => ({
  who: 'manager',
  open: async (_payload, asker) => ({
    title: labelIn(asker.edition, kind === 'divide' ? 'posts.circleDivide' : 'posts.circleMerge'),
    card: await formCard(parts, asker, kind),
  }),
});

export const circleDialogs = (parts: Pick<Parts, 'circles'>): Readonly<Record<string, Dialog>> => ({
  'posts.divideCircle': dialog(parts, 'divide'),
  'posts.mergeCircles': dialog(parts, 'merge'),
});

const formSchema = z.object({
  circle: typed(1000).transform(chosenOf),
  nameCy: typed(200),
  nameEn: typed(200),
  otherCy: typed(200),
  otherEn: typed(200),
  topics: typed(500).transform(chosenOf),
});

/** What the form means; `undefined` where a name or a choice is missing. */
async function planIn(
  parts: Pick<Parts, 'circles'>,
  kind: FormKind,
  payload: unknown,
): Promise<CirclePlan | undefined> {
  const form = parse(formSchema, payload);
  const circles = await openOnes(parts);
  const all = form.circle.includes(WHOLE)
    ? TOPICS
    : circles.filter(({ id }) => form.circle.includes(id)).flatMap(({ topics }) => topics);
  const name = circleName.safeParse({ cy: oneLine(form.nameCy), en: oneLine(form.nameEn) });
  const other = circleName.safeParse({ cy: oneLine(form.otherCy), en: oneLine(form.otherEn) });
  if (!name.success) return undefined;
  if (kind === 'merge')
    return form.circle.length < 2
      ? undefined
      : { from: form.circle, into: [{ name: name.data, topics: all }] };
  const first = form.topics.filter((topic) => isTopic(topic) && all.includes(topic));
  const rest = all.filter((topic) => !first.includes(topic));
  if (!other.success || first.length === 0 || rest.length === 0 || form.circle.length !== 1) return undefined;
  return {
    from: form.circle,
    into: [
      { name: name.data, topics: first },
      { name: other.data, topics: rest },
    ],
  };
}

function dryCard(parts: Parts, { edition }: Asker, plan: CirclePlan, dry: DryRun): Card {
  const lines: readonly Worded[] = [
    ...dry.into.map(
      ({ name, topics, channels, people, posts }): Worded =>
        (language) =>
          say(language, 'posts.circleWouldHave', {
            ...{ name: name[language], topics: topicsIn(topics)(language) },
            ...{ channels, people, posts },
          }),
    ),
    (language) =>
      say(language, 'posts.circleShared', { channels: dry.sharedChannels, posts: dry.sharedPosts }),
    (language) => say(language, 'posts.circleKeeps'),
  ];
  return noticeCard(
    edition,
    (language) => ({
      title: say(language, 'posts.circleDryTitle'),
      lines: lines.map((one) => one(language)),
    }),
    [
      { title: 'posts.circleDoIt', verb: 'posts.carryOutCircles', data: { plan } },
      ...(parts.proposeToSteeringGroup
        ? [{ title: 'posts.circlePropose', verb: 'posts.proposeCircles', data: { plan } } as const]
        : []),
    ],
  );
}

const dry = (parts: Parts, kind: FormKind): Action =>
  forManagers(async (payload, asker) => {
    const plan = await planIn(parts, kind, payload);
    if (!plan) {
      const problem = labelIn(
        asker.edition,
        kind === 'divide' ? 'posts.circleDivideNeeds' : 'posts.circleMergeNeeds',
      );
      return { card: await formCard(parts, asker, kind, problem) };
    }
    return { card: dryCard(parts, asker, plan, await dryRun(parts, plan)) };
  });

const planOf = (payload: unknown): CirclePlan => parse(z.object({ plan: planSchema }), payload).plan;

export const circleActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'posts.dryDivide': dry(parts, 'divide'),
  'posts.dryMerge': dry(parts, 'merge'),
  'posts.carryOutCircles': forManagers(async (payload, asker) => {
    await parts.circles.carryOut(planOf(payload));
    return { card: await listCard(parts, asker) };
  }),
  'posts.proposeCircles': forManagers(async (payload, { edition }) => {
    if (!parts.proposeToSteeringGroup) throw unknownCircle({});
    await parts.proposeToSteeringGroup(proposalOf(planOf(payload)));
    return { card: sayingCard(edition, 'posts.circleProposed') };
  }),
});
