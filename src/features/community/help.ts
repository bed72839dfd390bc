import { z } from 'zod/v4';
import type { Asker } from '../../chat/asker.ts';
import { langOf, versionsIn } from '../../chat/cards/card-words.ts';
import { admit, isAdmitted } from '../../chat/dispatch/admit.ts';
import type { Command } from '../../chat/feature.ts';
import type { Card, Message, Reply } from '../../chat/message.ts';
import { parse } from '../../chat/input/parse.ts';
import type { Language } from '../../language/bilingual.ts';
import type { Edition } from '../../language/edition.ts';
import { onOneLine } from '../../language/one-line.ts';
import { labelIn, say } from '../../language/say.ts';

/** Every command of the house; asked anew each time, because features come together late. */
export type Commands = () => readonly Command[];

/** The commands that get a button of their own, by one of their words, where the house has them. */
const MAIN = ['posts', 'meetups', 'surveys', 'language', 'my data', 'managers'];

const EXAMPLES = [
  'community.helpExampleStart',
  'community.helpExampleValue',
  'community.helpExampleAi',
] as const;

const wordsOf = ({ words }: Command): readonly string[] => [...words.cy, ...words.en];
const find = (commands: readonly Command[], word: string): Command | undefined =>
  commands.find((command) => wordsOf(command).includes(word));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const titleOf = (edition: Edition, { words }: Command): string =>
  onOneLine(edition, (language) => capital(words[language][0]));

const linesOf = (language: Language, commands: readonly Command[]) =>
  commands.map(({ words, help }) => ({ word: words[language][0], text: say(language, help) }));

/** What the bot can do for the asker: questions, then the words to type, those for managers and authors only to them. */
export function helpCard(commands: readonly Command[], asker: Asker): Card {
  const { edition, isManager } = asker;
  const forAll = commands.filter(({ who }) => who === undefined);
  const forFew = commands.filter(({ who }) => who !== undefined && isAdmitted(who, asker));
  const main = MAIN.flatMap((word) => find(forAll, word) ?? []);
  return {
    template: 'community/help',
    data: {
      edition,
      lang: langOf(edition),
      versions: versionsIn(edition, (language) => ({
        title: say(language, 'community.helpTitle'),
        ask: say(language, 'community.helpAsk'),
        examples: EXAMPLES.map((key) => ({ text: say(language, key) })),
        limits: say(language, 'community.helpLimits'),
        words: say(language, 'community.helpWords'),
        commands: linesOf(language, forAll),
        forFew: say(language, isManager ? 'community.helpManagers' : 'community.helpAuthors'),
        fewCommands: linesOf(language, forFew),
        hasFew: forFew.length > 0,
      })),
      buttons: main.map((command) => ({
        title: titleOf(edition, command),
        verb: 'community.command',
        data: { value: command.words.en[0], edition },
      })),
    },
  };
}

export const showHelp = (commands: Commands, asker: Asker): readonly Message[] => [
  { card: helpCard(commands(), asker), summary: labelIn(asker.edition, 'community.helpTitle') },
];

const pressed = z.object({ value: z.string().max(100) });

/** A button that says what could have been typed: runs the command of that word, with the same rights. */
export async function runCommand(commands: Commands, payload: unknown, asker: Asker): Promise<Reply> {
  const command = find(commands(), parse(pressed, payload).value);
  admit(command?.who, asker);
  const messages = await command?.run('', asker);
  return messages && messages.length > 0
    ? { messages }
    : { notice: labelIn(asker.edition, 'community.commandGone') };
}
