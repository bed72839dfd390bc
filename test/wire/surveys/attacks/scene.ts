import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ballot } from '../../../../src/features/surveys/answering/ballot.ts';
import { statesOf } from './sqlite-forensics.ts';

/** Somebody who votes, and all that whoever attacks may know of them. */
export interface Voter {
  readonly memberId: string;
  readonly tenantId: string;
  readonly channel: string;
  /** What they really answered, as a ballot would have it: the attacker does not know this. */
  readonly content: string;
  /** What they wrote in their own words; the attacker does not know this either. */
  readonly comment: string;
}

/** A vote as somebody could have seen it being given: who and when, never what. */
export interface Seen {
  readonly voter: Voter;
  readonly at: number;
}

/** Everything that lies on the disk and in the log at one moment. */
export interface Remains {
  /** Every byte of every file of the storage and the queue, journal and free pages too; a character each. */
  readonly bytes: string;
  /** All documents, a line each, at every moment that can be read out of file and journal; the present one last. */
  readonly states: readonly string[];
  readonly log: string;
}

export function remainsOf(folder: string, log: string): Remains {
  const files = readdirSync(folder).filter((name) => name.includes('.sqlite'));
  const bytes = files.map((name) => readFileSync(path.join(folder, name)).toString('latin1')).join('\n');
  const database = files.find((name) => name.endsWith('.sqlite') && name !== 'queue.sqlite') ?? '';
  return { bytes, states: statesOf(path.join(folder, database)), log };
}

const RATINGS = [1, 2, 3, 4, 5];
const QUESTIONS = ['a', 'b', 'c', 'd', 'e'];

/** Five ratings that no other voter gives: the attacker only has to find out which of them are whose. */
const answersOf = (index: number): Ballot['answers'] =>
  QUESTIONS.map((question, at) => ({
    ...{ question, type: 'rating' as const },
    value: RATINGS[Math.floor(((index * 7919 + 13) % 3125) / 5 ** at) % 5] ?? 1,
  }));

const contentOf = (answers: Ballot['answers']): string => JSON.stringify(answers);

const TENANTS = 10;
const CHANNELS_A_TENANT = 2;

/** So many people of ten organisations, in the order in which they vote. */
export const votersOf = (count: number): Voter[] =>
  Array.from({ length: count }, (_, index) => {
    const tenant = (index * 3) % TENANTS;
    return {
      memberId: `member-${String(index).padStart(4, '0')}-of-the-community`,
      tenantId: `tenant-${tenant}`,
      channel: `channel-${tenant}-${index % CHANNELS_A_TENANT}`,
      content: contentOf(answersOf(index)),
      comment: `comment of nobody in particular, number ${(index * 7919) % 9973}`,
    };
  });

/** The inputs with which a voter fills the card. */
export const typedBy = ({ content, comment }: Voter): Record<string, string> => ({
  ...Object.fromEntries(
    (JSON.parse(content) as { value: number }[]).map(({ value }, at) => [`q${at + 1}`, String(value)]),
  ),
  q6: comment,
});

export const SURVEY = {
  title: { cy: 'Arolwg', en: 'Survey' },
  audience: { all: true },
  layout: 'card',
  breakdown: 'organisation',
  questions: [
    ...QUESTIONS.map((id) => ({ id, type: 'rating', text: { cy: `${id}?`, en: `${id}?` } })),
    { id: 'words', type: 'text', text: { cy: 'Geiriau?', en: 'Words?' } },
  ],
};

export const folderIn = (parent: string, name: string): string => {
  const folder = path.join(parent, name);
  mkdirSync(folder, { recursive: true });
  return folder;
};
