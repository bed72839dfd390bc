import path from 'node:path';
import { loadCardTemplates } from '../../src/chat/card-templates.ts';

/** Fills the cards of the project. */
export const fillCard = loadCardTemplates(path.resolve(import.meta.dirname, '../../adaptive-cards'));
