import { buttonsIn, langOf, versionsIn, type NextStep } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { say } from '../../../language/say.ts';

/** What the welcome must know of the bot. */
export interface Bot {
  readonly botName: string;
  readonly publicUrl: string;
}

const HELP: NextStep = { title: 'community.helpButton', verb: 'community.help' };
const LANGUAGE: NextStep = { title: 'community.language', verb: 'community.askLanguage' };
const SETTINGS: NextStep = { title: 'community.settingsButton', verb: 'community.settings' };

const welcomeCard = (
  { botName, publicUrl }: Bot,
  edition: Edition,
  lines: readonly MessageKey[],
  buttons: readonly NextStep[],
  addedBy?: string,
): Card => ({
  template: 'community/welcome',
  data: {
    edition,
    lang: langOf(edition),
    versions: versionsIn(edition, (language) => ({
      title: say(language, 'community.welcomeTitle', { bot: botName }),
      lines: [
        ...(addedBy === undefined
          ? []
          : [{ text: say(language, 'community.welcomeAddedBy', { name: addedBy }) }]),
        ...lines.map((line) => ({ text: say(language, line, { bot: botName }) })),
      ],
      privacy: `[${say(language, 'community.privacyLink')}](${publicUrl}/privacy/${language})`,
    })),
    buttons: buttonsIn(edition, buttons),
  },
});

/** The welcome in a channel or group chat, always in both languages: nobody has chosen yet. */
export const channelWelcome = (bot: Bot, hasOwner: boolean, addedBy: string | undefined): Card =>
  welcomeCard(
    bot,
    'both',
    [
      'community.welcomeWhat',
      'community.welcomeHow',
      'community.welcomeLimits',
      'community.welcomeStores',
      hasOwner ? 'community.welcomeOwner' : 'community.welcomeNoOwner',
    ],
    [HELP, SETTINGS],
    addedBy,
  );

/** The welcome in a personal chat. */
export const personalWelcome = (bot: Bot, edition: Edition): Card =>
  welcomeCard(
    bot,
    edition,
    ['community.welcomePersonal', 'community.welcomeLimits', 'community.welcomePersonalStores'],
    [HELP, LANGUAGE],
  );
