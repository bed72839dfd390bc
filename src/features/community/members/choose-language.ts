import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import type { NextStep } from '../../../chat/cards/card-words.ts';
import type { Card, Message, Reply } from '../../../chat/message.ts';
import { noticeCard } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import { EDITIONS, type Edition } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import type { Members } from './members.ts';
import { EDITION_NAMES } from '../channel-settings/settings-changes.ts';

/** What people call a language or both of them, in either language. */
const NAMED: Readonly<Record<Edition, readonly string[]>> = {
  cy: ['cymraeg', 'gymraeg', 'yn gymraeg', 'welsh', 'cy'],
  en: ['saesneg', 'yn saesneg', 'english', 'en'],
  both: [
    'dwyieithog',
    'yn ddwyieithog',
    'y ddwy',
    'ddwy',
    'cymraeg a saesneg',
    'both',
    'bilingual',
    'welsh and english',
  ],
};

/** Languages are offered in their own names, so that everyone finds theirs. */
const BUTTONS: readonly NextStep[] = [
  { title: 'common.cymraeg', verb: 'community.chooseLanguage', data: { value: 'cy' } },
  { title: 'common.english', verb: 'community.chooseLanguage', data: { value: 'en' } },
  { title: 'common.bothLanguages', verb: 'community.chooseLanguage', data: { value: 'both' } },
];

const choice = z.object({ value: z.enum(EDITIONS) });

/** `undefined`: what was typed names no language, so it was a question that begins with the same word. */
const languageNamed = (rest: string): Edition | undefined =>
  EDITIONS.find((edition) => NAMED[edition].includes(rest));

/** Offers the languages, and says which one the member chose before. */
export async function languageCard(members: Members, { tenantId, memberId, edition }: Asker): Promise<Card> {
  const chosen = (await members.get(tenantId, memberId)).edition;
  return noticeCard(
    edition,
    (language) => ({
      title: say(language, 'community.languageTitle'),
      lines: [
        say(language, 'community.languageWhy'),
        say(language, 'community.languageOwn'),
        ...(chosen === undefined
          ? []
          : [say(language, 'community.languageNow', { choice: say(language, EDITION_NAMES[chosen]) })]),
      ],
    }),
    BUTTONS,
  );
}

async function keep(members: Members, { tenantId, memberId }: Asker, edition: Edition): Promise<Card> {
  await members.choose(tenantId, memberId, edition);
  return noticeCard(edition, (language) => ({
    title: say(language, 'community.languageKept', { choice: say(language, EDITION_NAMES[edition]) }),
  }));
}

/** `iaith`, or `iaith cymraeg`. */
export async function languageCommand(
  members: Members,
  rest: string,
  asker: Asker,
): Promise<readonly Message[] | undefined> {
  if (rest === '')
    return [
      {
        card: await languageCard(members, asker),
        summary: labelIn(asker.edition, 'community.languageTitle'),
      },
    ];
  const edition = languageNamed(rest);
  if (edition === undefined) return undefined;
  return [{ card: await keep(members, asker, edition), summary: labelIn(edition, 'community.language') }];
}

/** The button of one language. */
export const chooseLanguage = async (members: Members, payload: unknown, asker: Asker): Promise<Reply> => ({
  card: await keep(members, asker, parse(choice, payload).value),
});
