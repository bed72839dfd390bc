import { forManagers, type Action, type Dialog } from '../../chat/feature.ts';
import { answerOwnership } from './channels/ask-ownership.ts';
import { openSettings, saveSettings } from './channel-settings/change-settings.ts';
import { chooseLanguage, languageCard } from './members/choose-language.ts';
import { helpCard, runCommand } from './help.ts';
import { askErase, eraseMyData, keepMyData } from './members/my-data.ts';
import { openAuthorsForm, saveAuthors } from './authors/name-authors.ts';
import { openManagers, saveManagers } from './managers/name-managers.ts';
import type { Rooms } from './rooms.ts';
import { chooseSteering } from './channels/steering-group.ts';
import { askWhichMessages, chooseMessages } from './channel-settings/which-messages.ts';

/** The community's buttons. */
export const actions = (rooms: Rooms): Readonly<Record<string, Action>> => ({
  'community.help': {
    run: (_payload, asker) => Promise.resolve({ messages: [{ card: helpCard(rooms.commands(), asker) }] }),
  },
  'community.command': { run: (payload, asker) => runCommand(rooms.commands, payload, asker) },
  'community.askLanguage': {
    run: async (_payload, asker) => ({ messages: [{ card: await languageCard(rooms.members, asker) }] }),
  },
  'community.chooseLanguage': { run: (payload, asker) => chooseLanguage(rooms.members, payload, asker) },
  'community.saveSettings': { run: (payload, asker) => saveSettings(rooms, payload, asker) },
  'community.whichMessages': { run: (payload, asker) => askWhichMessages(rooms, payload, asker) },
  'community.chooseMessages': { run: (payload, asker) => chooseMessages(rooms, payload, asker) },
  'community.acceptOwner': { run: (payload, asker) => answerOwnership(rooms.channels, payload, asker, true) },
  'community.declineOwner': {
    run: (payload, asker) => answerOwnership(rooms.channels, payload, asker, false),
  },
  'community.askErase': { run: (_payload, asker) => askErase(asker) },
  'community.erase': {
    run: (_payload, asker) =>
      eraseMyData(
        rooms.personalData,
        async () => rooms.managers.first.length === 0 && (await rooms.managers.has(asker)),
        asker,
      ),
  },
  'community.keep': { run: (_payload, asker) => keepMyData(asker) },
  'community.saveManagers': {
    who: 'manager',
    run: (payload, asker) => saveManagers(rooms.managers, payload, asker),
  },
  'community.saveAuthors': forManagers((payload, asker) => saveAuthors(rooms, payload, asker)),
  'community.beginSteering': forManagers((_payload, asker) => chooseSteering(rooms.channels, asker, true)),
  'community.endSteering': forManagers((_payload, asker) => chooseSteering(rooms.channels, asker, false)),
});

/** The community's forms. */
export const dialogs = (rooms: Rooms): Readonly<Record<string, Dialog>> => ({
  'community.settings': { open: (_payload, asker) => openSettings(rooms, asker) },
  'community.managers': { who: 'manager', open: (_payload, asker) => openManagers(rooms.managers, asker) },
  'community.authors': { who: 'manager', open: (_payload, asker) => openAuthorsForm(rooms, asker) },
});
