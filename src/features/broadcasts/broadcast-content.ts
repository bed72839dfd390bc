import type { Audience } from '../../chat/announcing/audience.ts';
import type { Voice } from '../../chat/announcing/voice.ts';
import type { Bilingual } from '../../language/bilingual.ts';

export const TITLE_LIMIT = 120;
export const BODY_LIMIT = 3000;
export const ALT_LIMIT = 300;
export const LABEL_LIMIT = 60;
/** Link buttons under an update: two of a card's six stay for what the bot itself offers. */
export const MOST_BUTTONS = 4;
export const MOST_ATTACHMENTS = 6;
export const MOST_WORDINGS = 5;

/** For whom an update, or a wording of its own, is. */
export interface Target {
  /** The lists themselves. */
  readonly audience: Audience;
  /** The named audience that the lists were taken from, if any: they are taken anew until the update is sent. */
  readonly audienceId: string | null;
}

/** An image, and what it shows for whoever does not see it. */
export interface Image {
  /** https only: clients fetch it themselves. */
  readonly url: string;
  readonly alt: Bilingual;
}

/** A link to somewhere outside: https only; the same address twice where one page serves both languages. */
export interface Link {
  readonly label: Bilingual;
  readonly url: Bilingual;
}

/** Words of its own for some of the audience. What it lacks is that of the update. */
export interface OwnWording extends Target {
  readonly title: Bilingual | null;
  readonly body: Bilingual | null;
}

/** What a manager writes. Both languages are always there: neither is less favoured. */
export interface BroadcastContent extends Target {
  readonly title: Bilingual;
  /** Light Markdown (`light-markdown.ts`), as it was typed. */
  readonly body: Bilingual;
  readonly image: Image | null;
  /** Link buttons, in the order in which they stand. */
  readonly buttons: readonly Link[];
  /** Files that lie elsewhere, in the order in which they are listed. */
  readonly attachments: readonly Link[];
  readonly important: boolean;
  /** The first whose audience names a channel is what that channel gets. */
  readonly wordings: readonly OwnWording[];
}

/** What channels see of an update: what was written, and in whose name. */
export type Voiced = BroadcastContent & { readonly voice?: Voice | null };

/** An audience that names no channel: that of a draft whose audience is still to be chosen. */
export const NOBODY: Audience = { channels: [] };

/** An update without any words: what a new form and the API begin with. */
export const EMPTY_CONTENT: BroadcastContent = {
  ...{ title: { cy: '', en: '' }, body: { cy: '', en: '' } },
  ...{ image: null, buttons: [], attachments: [], important: false, wordings: [] },
  ...{ audience: NOBODY, audienceId: null },
};

/** The content alone, of whatever else is kept with it. */
export function contentOf(kept: BroadcastContent): BroadcastContent {
  const { title, body, image, buttons, attachments, important, wordings, audience, audienceId } = kept;
  return { title, body, image, buttons, attachments, important, wordings, audience, audienceId };
}

/** The update as the channels of one of its wordings get it. */
export const inWording = <C extends BroadcastContent>(
  content: C,
  { title, body }: Pick<OwnWording, 'title' | 'body'>,
): C => ({ ...content, title: title ?? content.title, body: body ?? content.body });

/** The update as it is worded by and large, then in each wording of its own. */
export const everyWording = (content: BroadcastContent): readonly BroadcastContent[] => [
  content,
  ...content.wordings.map((wording) => inWording(content, wording)),
];
