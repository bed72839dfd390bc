import { isLanguage, otherLanguage, type Language } from '../../language/bilingual.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import { say, sayBoth } from '../../language/say.ts';
import type { HtmlPage, WebPage } from '../../chat/serving/page.ts';

/** A part of a page: a heading, unless it is the opening, and its paragraphs. */
interface Section {
  readonly heading?: MessageKey;
  readonly paragraphs: readonly MessageKey[];
}

interface Text {
  readonly name: 'privacy' | 'terms';
  readonly title: MessageKey;
  readonly sections: readonly Section[];
}

const AI: Section = { heading: 'community.aiTitle', paragraphs: ['community.aiHow', 'community.aiCare'] };
const ASK: Section = { heading: 'community.askTitle', paragraphs: ['community.askWho'] };

const PRIVACY: Text = {
  name: 'privacy',
  title: 'community.privacyTitle',
  sections: [
    { paragraphs: ['community.privacyIntro'] },
    {
      heading: 'community.privacyStoredTitle',
      paragraphs: [
        'community.privacyStoredMember',
        'community.privacyStoredShared',
        'community.privacyStoredSurveys',
        'community.privacyResults',
        'community.privacyStoredChannel',
      ],
    },
    { heading: 'community.privacyNotTitle', paragraphs: ['community.privacyNot'] },
    { heading: 'community.privacyWhereTitle', paragraphs: ['community.privacyWhere'] },
    {
      heading: 'community.privacyLongTitle',
      paragraphs: [
        'community.privacyLongMember',
        'community.privacyLongChannel',
        'community.privacyLongReplies',
        'community.privacyLongShared',
        'community.privacyLongNotes',
        'community.privacyLongSubject',
      ],
    },
    {
      heading: 'community.privacyRightsTitle',
      paragraphs: ['community.privacyRights', 'community.privacyErased', 'community.privacyComplain'],
    },
    AI,
    ASK,
  ],
};

const TERMS: Text = {
  name: 'terms',
  title: 'community.termsTitle',
  sections: [
    { paragraphs: ['community.termsIntro'] },
    { heading: 'community.termsShareTitle', paragraphs: ['community.termsShare'] },
    { heading: 'community.termsAnswersTitle', paragraphs: ['community.termsAnswers'] },
    AI,
    { heading: 'community.termsServiceTitle', paragraphs: ['community.termsService'] },
    ASK,
  ],
};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

function bodyOf(text: Text, language: Language, bot: string): string {
  const worded = (key: MessageKey) => escaped(say(language, key, { bot }));
  const section = ({ heading, paragraphs }: Section) =>
    [
      ...(heading ? [`<h2>${worded(heading)}</h2>`] : []),
      ...paragraphs.map((key) => `<p>${worded(key)}</p>`),
    ].join('\n');
  return text.sections.map(section).join('\n');
}

const pageOf = (text: Text, language: Language, bot: string): HtmlPage => ({
  kind: 'html',
  language,
  title: say(language, text.title),
  body: bodyOf(text, language, bot),
  alternate: `/${text.name}/${otherLanguage(language)}`,
});

const pagesOf = (text: Text, bot: string): readonly WebPage[] => [
  {
    path: `/${text.name}`,
    listedAs: sayBoth(text.title),
    // Welsh is placed so as to be read first; the page itself links to the English one.
    open: () => Promise.resolve({ kind: 'redirect', to: `/${text.name}/cy` }),
  },
  {
    path: `/${text.name}/:language`,
    open({ params: { language } }) {
      return Promise.resolve(isLanguage(language) ? pageOf(text, language, bot) : { kind: 'missing' });
    },
  },
];

/** The privacy notice and the terms of use, in each language. `bot` is what the bot is called. */
export const pages = (bot: string): readonly WebPage[] => [...pagesOf(PRIVACY, bot), ...pagesOf(TERMS, bot)];
