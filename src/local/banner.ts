import type { Language } from '../language/bilingual.ts';
import type { MessageKey } from '../language/catalogue/index.ts';
import { languagesOf } from '../language/edition.ts';
import { say, type Values } from '../language/say.ts';
import type { Role } from './playground-config.ts';

export interface BannerParts {
  readonly botUrl: string;
  /** Absent when the bot runs alone. */
  readonly playgroundUrl: string | undefined;
  readonly role: Role;
  readonly dataFolder: string;
}

/** What somebody reads in the terminal once the bot runs: what to open, and what to try. Welsh first. */
export function banner({ botUrl, playgroundUrl, role, dataFolder }: BannerParts): string {
  const inOne = (language: Language): string => {
    const line = (key: MessageKey, values: Values = {}): string => say(language, key, values);
    const alone = line('common.startedAlone', { url: botUrl });
    const kept = line('common.startedKept', { url: botUrl, folder: dataFolder });
    if (playgroundUrl === undefined) return [alone, kept].join('\n');
    return [
      line('common.startedOpen', { url: playgroundUrl }),
      line(role === 'manager' ? 'common.startedAsManager' : 'common.startedAsMember'),
      line('common.startedTeam'),
      line('common.startedTry'),
      kept,
    ].join('\n');
  };
  return `\n${languagesOf('both').map(inOne).join('\n\n')}\n`;
}
