import type { Feature } from '../../../chat/feature.ts';
import type { Parts } from '../parts.ts';
import { addDatesActions, addDatesDialogs } from './add-dates-actions.ts';
import { cancelActions } from './cancel-actions.ts';
import { editActions, editDialogs } from './edit-actions.ts';
import { manageActions } from './manage-actions.ts';
import { moveActions, moveDialogs } from './move-actions.ts';
import { seriesActions, seriesDialogs } from './series-actions.ts';

/** What managers press to change what is planned: one meetup, one and all after it, or a whole series. */
export const managing = (parts: Parts): Required<Pick<Feature, 'actions' | 'dialogs'>> => ({
  actions: {
    ...manageActions(parts),
    ...editActions(parts),
    ...moveActions(parts),
    ...cancelActions(parts),
    ...seriesActions(parts),
    ...addDatesActions(parts),
  },
  dialogs: {
    ...editDialogs(parts),
    ...moveDialogs(parts),
    ...seriesDialogs(parts),
    ...addDatesDialogs(parts),
  },
});
