import type { Command } from '../../chat/feature.ts';
import { labelIn, sayIn } from '../../language/say.ts';
import { askOwnership } from './channels/ask-ownership.ts';
import { openSettings } from './channel-settings/change-settings.ts';
import { languageCard, languageCommand } from './members/choose-language.ts';
import { showHelp } from './help.ts';
import { showMyData } from './members/my-data.ts';
import { showAuthors } from './authors/name-authors.ts';
import { addManager, showManagers } from './managers/name-managers.ts';
import type { Rooms } from './rooms.ts';
import { showSteering } from './channels/steering-group.ts';

/** An empty mention asks for help, and so does every greeting. */
const EMPTY = '';

/** The words that the community itself answers to. */
export const commands = (rooms: Rooms): readonly Command[] => [
  {
    words: {
      cy: [
        'cymorth',
        'help',
        'helo',
        'shwmae',
        'shw mae',
        "su'mae",
        'sut mae',
        'bore da',
        'prynhawn da',
        EMPTY,
      ],
      en: ['help', 'hi', 'hello', 'hey', 'hiya', 'good morning', 'good afternoon', 'start'],
    },
    help: 'community.helpCommand',
    run: (_rest, asker) => Promise.resolve(showHelp(rooms.commands, asker)),
  },
  {
    words: { cy: ['iaith', 'newid iaith'], en: ['language', 'change language'] },
    help: 'community.languageHelp',
    takesRest: true,
    run: (rest, asker) => languageCommand(rooms.members, rest, asker),
  },
  {
    words: { cy: ['gosodiadau'], en: ['settings'] },
    help: 'community.settingsHelp',
    async run(_rest, asker) {
      const { edition, scope, isManager } = asker;
      if (scope !== 'personal') {
        const { title, card } = await openSettings(rooms, asker);
        return [{ card, summary: title }];
      }
      const hint = isManager ? 'community.settingsAreManagers' : 'community.settingsElsewhere';
      return [
        {
          card: await languageCard(rooms.members, asker),
          summary: labelIn(edition, 'community.languageTitle'),
        },
        { text: sayIn(edition, hint) },
      ];
    },
  },
  {
    words: { cy: ['perchennog'], en: ['owner'] },
    help: 'community.ownerHelp',
    run: (_rest, asker) => askOwnership(rooms.channels, asker),
  },
  {
    words: { cy: ['fy nata', 'fy data', 'preifatrwydd'], en: ['my data', 'privacy'] },
    help: 'community.myDataHelp',
    run: (_rest, asker) => showMyData(rooms.personalData, asker),
  },
  {
    words: { cy: ['rheolwyr'], en: ['managers'] },
    help: 'community.managersHelp',
    run: (_rest, asker) => showManagers(rooms.managers, asker),
  },
  {
    words: { cy: ['ychwanegu rheolwr', 'enwi rheolwr'], en: ['add manager', 'name manager'] },
    help: 'community.managersAddHelp',
    who: 'manager',
    takesRest: true,
    run: (rest, asker) => addManager(rooms.managers, rest, asker),
  },
  {
    words: { cy: ['awduron', 'enwi awdur'], en: ['authors', 'name author'] },
    help: 'community.authorsHelp',
    who: 'manager',
    run: (_rest, asker) => showAuthors(rooms, asker),
  },
  {
    words: { cy: ['grŵp llywio', 'grwp llywio'], en: ['steering group'] },
    help: 'community.steeringHelp',
    who: 'manager',
    run: (_rest, asker) => showSteering(rooms.channels, asker),
  },
];
