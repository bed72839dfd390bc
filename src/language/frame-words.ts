import type { Language } from './bilingual.ts';
import { say } from './say.ts';

const wordsIn = (language: Language) => ({
  ownName: say(language, language === 'cy' ? 'common.cymraeg' : 'common.english'),
  siteName: say(language, 'common.siteName'),
  skipToContent: say(language, 'common.skipToContent'),
  languageSwitch: say(language, 'common.languageSwitch'),
  aboutSite: say(language, 'common.aboutSite'),
  home: say(language, 'common.home'),
  homeTitle: say(language, 'common.homeTitle'),
  homeText: say(language, 'common.homeText'),
  apiDescription: say(language, 'common.apiDescription'),
  missingTitle: say(language, 'common.missingTitle'),
  missingText: say(language, 'common.missingText'),
  failedTitle: say(language, 'common.failedTitle'),
});

/** The words of the frame around every page, in both languages. */
export const frameWords = { cy: wordsIn('cy'), en: wordsIn('en') } as const;
