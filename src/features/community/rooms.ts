import type { AuthorParts } from './name-authors.ts';
import type { SettingsParts } from './change-settings.ts';
import type { Commands } from './help.ts';
import type { Managers } from './managers.ts';
import type { Members } from './members.ts';
import type { Sources } from './my-data.ts';

/** What the community's commands and buttons work with. */
export interface Rooms extends SettingsParts, AuthorParts {
  readonly members: Members;
  readonly managers: Managers;
  readonly commands: Commands;
  readonly personalData: Sources;
}
