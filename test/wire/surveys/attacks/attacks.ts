import { createHmac } from 'node:crypto';
import { idOf } from '../../../../src/lib/ids.ts';
import type { Remains, Seen, Voter } from './scene.ts';

/**
 * Ways of joining people with what they answered, for somebody who has every byte of the storage and the log, and who
 * saw who voted when. Each says whose a ballot is, for as many voters as it can; it never looks at the truth.
 */
export type Attack = (remains: Remains, seen: readonly Seen[]) => Map<Voter, string>;

const ANSWERS = /\[\{"question":"a","type":"rating","value":\d\}.*?\]/g;

interface Found {
  readonly content: string;
  /** The document in which it stands. */
  readonly document: string;
}

/** Everything that reads as the answers of a ballot, in the order in which it appeared, each once. */
function ballotsIn(states: readonly string[]): Found[] {
  const found = new Map<string, Found>();
  for (const state of states)
    for (const document of state.split('\n'))
      for (const [content] of document.matchAll(ANSWERS))
        if (!found.has(content)) found.set(content, { content, document });
  return [...found.values()];
}

/** Who voted first has the ballot that appeared first. */
const byOrder: Attack = ({ states }, seen) => {
  const written = ballotsIn(states);
  return new Map(
    seen.flatMap(({ voter }, index) => {
      const ballot = written[index];
      return ballot ? [[voter, ballot.content] as const] : [];
    }),
  );
};

/** A person stands in the same document as a ballot. */
const byNeighbourhood: Attack = ({ states }, seen) => {
  const ballots = ballotsIn(states);
  return new Map(
    seen.flatMap(({ voter }) => {
      const near = ballots.find(({ document }) => document.includes(voter.memberId));
      return near ? [[voter, near.content] as const] : [];
    }),
  );
};

/** The platform's own stamp of a document: the second of its last write. */
const SECOND = /"_ts":(\d{10})(?!\d)/;
const MOMENT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z|(?<!\d)1\d{12}(?!\d)/;

const momentOf = (stamp: string): number => (stamp.includes('T') ? Date.parse(stamp) : Number(stamp));

/** A moment stands in the document of a ballot, and somebody voted at that moment. */
const byStamp: Attack = ({ states }, seen) => {
  const guesses = new Map<Voter, string>();
  for (const { content, document } of ballotsIn(states)) {
    const [stamp] = MOMENT.exec(document) ?? [];
    const second = SECOND.exec(document)?.[1];
    if (stamp === undefined && second === undefined) continue;
    const moment = stamp === undefined ? Number(second) * 1000 : momentOf(stamp);
    const nearest = [...seen].sort((a, b) => Math.abs(a.at - moment) - Math.abs(b.at - moment))[0];
    if (nearest && Math.abs(nearest.at - moment) < 1000) guesses.set(nearest.voter, content);
  }
  return guesses;
};

/** A ballot carries a place, and those of the place came in some order. */
const byPlace =
  (of: 'tenantId' | 'channel'): Attack =>
  ({ states }, seen) => {
    const guesses = new Map<Voter, string>();
    const ballots = ballotsIn(states);
    for (const place of new Set(seen.map(({ voter }) => voter[of]))) {
      const marks = [place, idOf('organisation', place)];
      const here = ballots.filter(({ content, document }) => {
        const at = document.indexOf(content);
        const around = document.slice(Math.max(0, at - 60), at + content.length + 120);
        return marks.some((mark) => around.includes(mark));
      });
      for (const [index, { voter }] of seen.filter((one) => one.voter[of] === place).entries())
        if (here[index]) guesses.set(voter, here[index].content);
    }
    return guesses;
  };

interface Version {
  readonly receipts: readonly string[];
  readonly contents: readonly string[];
}

const RECEIPTS = /"receipts":\[([^\]]*)\],"ballots":\[/;
const tokensOf = (list: string): string[] => [...list.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');

/** Every state of every document with receipts that can be found, each once. */
function versionsIn(states: readonly string[]): Version[] {
  const documents = new Set(states.flatMap((state) => state.split('\n')).filter((one) => RECEIPTS.test(one)));
  return [...documents].map((document) => ({
    receipts: tokensOf(RECEIPTS.exec(document)?.[1] ?? ''),
    contents: ballotsIn([document]).map(({ content }) => content),
  }));
}

/** Receipts and ballots by which two states differ, or that are alone in a document: the two belong together. */
function pairsIn(states: readonly string[]): Map<string, string> {
  const pairs = new Map<string, string>();
  const nothing: Version = { receipts: [], contents: [] };
  const versions = [nothing, ...versionsIn(states)];
  for (const before of versions)
    for (const after of versions) {
      if (after.receipts.length !== before.receipts.length + 1) continue;
      const receipts = after.receipts.filter((one) => !before.receipts.includes(one));
      const contents = after.contents.filter((one) => !before.contents.includes(one));
      if (receipts.length === 1 && contents.length === 1) pairs.set(receipts[0] ?? '', contents[0] ?? '');
    }
  return pairs;
}

/** Everything in the storage and the log that could be a key. */
const keysIn = ({ states, log }: Remains): Set<string> =>
  new Set([...`${states.at(-1) ?? ''} ${log}`.matchAll(/[A-Za-z0-9_-]{12,86}/g)].map(([token]) => token));

/**
 * Whose receipts these are, by any key that lies anywhere in the storage or the log: what is a keyed token to others is
 * a name to whoever finds the key. Knows how the house derives its keys.
 */
function ownersOf(receipts: ReadonlySet<string>, remains: Remains, seen: readonly Seen[]) {
  const owners = new Map<string, Voter>();
  const salts = [...new Set(remains.states.join('\n').matchAll(/"salt":"([^"]+)"/g))].map(
    ([, salt = '']) => salt,
  );
  const derived = (key: string) =>
    [...new Set(salts)].map((salt) =>
      createHmac('sha256', key).update(`receipt\n${salt}`).digest('base64url'),
    );
  // A few people are enough to see whether a key is the right one.
  const some = [...seen.slice(0, 2), ...seen.slice(-2)];
  for (const token of keysIn(remains))
    for (const key of [token, ...derived(token)]) {
      const receiptOf = ({ tenantId, memberId }: Voter) =>
        createHmac('sha256', key)
          .update(JSON.stringify([tenantId, memberId]))
          .digest('base64url')
          .slice(0, 22);
      if (!some.some(({ voter }) => receipts.has(receiptOf(voter)))) continue;
      for (const { voter } of seen) if (receipts.has(receiptOf(voter))) owners.set(receiptOf(voter), voter);
    }
  return owners;
}

/** By states that differ in one ballot, by buckets with one ballot, and by keys that were left lying about. */
const byDifference: Attack = (remains, seen) => {
  const pairs = pairsIn(remains.states);
  const owners = ownersOf(new Set(pairs.keys()), remains, seen);
  return new Map(
    [...pairs].flatMap(([receipt, content]) => {
      const voter = owners.get(receipt);
      return voter ? [[voter, content] as const] : [];
    }),
  );
};

/** A line of the log names somebody and says what they answered. */
const byLog: Attack = ({ log }, seen) =>
  new Map(
    seen.flatMap(({ voter }) => {
      const line = log.split('\n').find((one) => one.includes(voter.memberId)) ?? '';
      const content = ballotsIn([line.replaceAll('\\"', '"')])[0]?.content;
      return content === undefined ? [] : [[voter, content] as const];
    }),
  );

export const ATTACKS: Readonly<Record<string, Attack>> = {
  order: byOrder,
  neighbourhood: byNeighbourhood,
  stamps: byStamp,
  organisation: byPlace('tenantId'),
  channel: byPlace('channel'),
  'differences and bucket size': byDifference,
  log: byLog,
};

/** How many voters an attack joined with what they really answered. */
export const successOf = (attack: Attack, remains: Remains, seen: readonly Seen[]): number =>
  [...attack(remains, seen)].filter(([voter, content]) => voter.content === content).length;

/** How many earlier states of documents with receipts can be read out of file and journal. */
export const pastStatesIn = ({ states }: Remains): number => {
  const present = new Set((states.at(-1) ?? '').split('\n').filter((one) => RECEIPTS.test(one)));
  return versionsIn(states).length - present.size;
};

/** How often receipts or ballots stand in the bytes beyond those of the present documents: in free space. */
export const leftoversIn = ({ bytes, states }: Remains): number => {
  const beginnings = (text: string) => text.split('"receipts":[').length + text.split('{"group":').length;
  return beginnings(bytes) - beginnings(states.at(-1) ?? '');
};
