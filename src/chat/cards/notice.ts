import type { Bilingual, Language } from '../../language/bilingual.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import type { Edition } from '../../language/edition.ts';
import { say } from '../../language/say.ts';
import { buttonsIn, langOf, versionsIn, type NextStep, type Worded } from './card-words.ts';
import type { Card } from '../message.ts';

/** What a notice says in one language. */
export interface Notice {
  /** What happened, in words of the catalogue. */
  readonly title: string;
  /** To what: a member's or a manager's own words. Nothing in them is read as Markdown. */
  readonly about?: string | undefined;
  /** Nothing in these is read as Markdown either. */
  readonly lines?: readonly string[];
}

/** A small card: what happened, to what, and what can be done next. */
export const noticeCard = (
  edition: Edition,
  worded: (language: Language) => Notice,
  steps: readonly NextStep[] = [],
): Card => ({
  template: 'chat/notice',
  data: {
    edition,
    lang: langOf(edition),
    versions: versionsIn(edition, (language) => {
      const { title, about, lines = [] } = worded(language);
      return {
        title,
        about: about === undefined ? [] : [{ text: about }],
        lines: lines.map((text) => ({ text })),
      };
    }),
    buttons: buttonsIn(edition, steps),
  },
});

/** A notice about something that somebody gave a title: what happened to it. */
export const noticeAbout = (
  edition: Edition,
  title: MessageKey,
  about: Bilingual,
  lines: readonly Worded[] = [],
  steps: readonly NextStep[] = [],
): Card =>
  noticeCard(
    edition,
    (language) => ({
      title: say(language, title),
      about: about[language],
      lines: lines.map((line) => line(language)),
    }),
    steps,
  );

/** A notice that the catalogue has all the words of. */
export const sayingCard = (
  edition: Edition,
  title: MessageKey,
  lines: readonly MessageKey[] = [],
  steps: readonly NextStep[] = [],
): Card =>
  noticeCard(
    edition,
    (language) => ({ title: say(language, title), lines: lines.map((line) => say(language, line)) }),
    steps,
  );
