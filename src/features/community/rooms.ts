import type { AuthorParts } from './authors/name-authors.ts';
import type { SettingsParts } from './channel-settings/change-settings.ts';
import type { Commands } from './help.ts';
import type { Managers } from './managers/managers.ts';
import type { Members } from './members/members.ts';
import type { Sources } from './members/my-data.ts';

/** What the community's commands and buttons work with. */
export interface Rooms extends SettingsParts, AuthorParts {
  readonly members: Members;
  readonly managers: Managers;
  readonly commands: Commands;
  readonly personalData: Sources;
}
