import { z } from 'zod/v4';
import { button, saying, type Problem } from '../../../chat/cards/card-words.ts';
import { forManagers, type Action, type Dialog } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import type { Card, Form } from '../../../chat/message.ts';
import { noticeAbout, sayingCard } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { newId } from '../../../lib/ids.ts';
import { contentOf } from '../broadcast-content.ts';
import { looking, type Look } from '../preview/look.ts';
import { nameForm, nameInputs, readName } from '../cards/name-form.ts';
import type { Parts } from '../parts.ts';
import { aboutBroadcast, broadcastId } from '../payload.ts';
import { shownCard } from '../preview/preview-card.ts';
import { rowsCard } from '../cards/rows-card.ts';
import { allTemplates, isShipped, templateOf, type Template } from './template.ts';
import { pageButtons, pageOf, turning } from '../cards/turn-page.ts';
import { writeForm } from '../writing/write-card.ts';
import { isUnwritten, writeFormSchema } from '../writing/write-form.ts';

const TEMPLATES_A_PAGE = 4;

const naming = aboutBroadcast.extend({ template: broadcastId, ...nameInputs });

/** A page of what updates can begin with. */
export async function templatesCard(parts: Parts, edition: Edition, wanted: number): Promise<Card> {
  const { shown, ...place } = pageOf(await allTemplates(parts), wanted, TEMPLATES_A_PAGE);
  return rowsCard(edition, 'broadcasts.templatesTitle', {
    rows: shown.map(({ id, name, content }) => ({
      title: inEdition(edition, name),
      lines: [(language) => content.title[language]],
      buttons: [button(edition, 'broadcasts.templateLook', 'broadcasts.lookTemplate', { id, look: 'both' })],
    })),
    buttons: pageButtons(edition, 'broadcasts.templates', place),
  });
}

const templateCard = (edition: Edition, { id, name, content }: Template, look: Look): Card =>
  shownCard(edition, content, look, {
    title: 'broadcasts.templateTitle',
    notes: [(language) => name[language]],
    showButton: button(edition, 'broadcasts.look', 'broadcasts.lookTemplate', { id }),
    facts: [saying('broadcasts.templateHint')],
    buttons: [
      button(edition, 'broadcasts.templateStart', 'broadcasts.write', { template: id }),
      ...(isShipped(id)
        ? []
        : [button(edition, 'broadcasts.templateDelete', 'broadcasts.askDeleteTemplate', { id })]),
      button(edition, 'broadcasts.templatesAll', 'broadcasts.templates'),
    ],
  });

const namingForm = (
  edition: Edition,
  { id, template, ...typed }: z.output<typeof naming>,
  problems?: readonly Problem[],
): Form =>
  nameForm(edition, typed, {
    ...{ title: 'broadcasts.nameTemplateTitle', hint: 'broadcasts.nameTemplateHint', problems },
    save: ['broadcasts.keepTemplate', { id, template }],
    back: ['broadcasts.report', { id }],
  });

export const templateDialogs = (parts: Parts): Readonly<Record<string, Dialog>> => ({
  'broadcasts.nameTemplate': {
    who: 'manager',
    async open(payload, { edition }) {
      const { id } = await parts.records.get(parse(aboutBroadcast, payload).id);
      return namingForm(edition, { id, template: newId(), nameCy: '', nameEn: '' });
    },
  },
});

/** Beginning with a template, and keeping one's own. */
export const templateActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'broadcasts.templates': forManagers(async (payload, asker) => {
    // The button stands in the empty form: what was typed before it was pressed is not thrown away.
    const form = writeFormSchema.safeParse(payload).data;
    if (form && !isUnwritten(form)) {
      const problems = [{ key: 'broadcasts.problemTemplateOver' }] as const;
      const audiences = await parts.audiences.all();
      return inPlace(asker, writeForm(asker.edition, form, { audiences, problems }).card);
    }
    return inPlace(asker, await templatesCard(parts, asker.edition, parse(turning, Object(payload)).page));
  }),
  'broadcasts.lookTemplate': forManagers(async (payload, asker) => {
    const { id, look } = parse(looking, payload);
    return inPlace(asker, templateCard(asker.edition, await templateOf(parts, id), look));
  }),
  'broadcasts.keepTemplate': forManagers(async (payload, asker) => {
    const form = parse(naming, payload);
    const read = readName(form);
    if (!('name' in read)) return inPlace(asker, namingForm(asker.edition, form, read).card);
    const content = contentOf(await parts.records.get(form.id));
    await parts.templates.save({ id: form.template, name: read.name, content });
    return inPlace(
      asker,
      noticeAbout(
        asker.edition,
        'broadcasts.templateKept',
        read.name,
        [],
        [
          { title: 'broadcasts.templatesAll', verb: 'broadcasts.templates' },
          { title: 'broadcasts.backToUpdate', verb: 'broadcasts.report', data: { id: form.id } },
        ],
      ),
    );
  }),
  'broadcasts.askDeleteTemplate': forManagers(async (payload, asker) => {
    const { id, name } = await parts.templates.get(parse(aboutBroadcast, payload).id);
    return inPlace(
      asker,
      noticeAbout(
        asker.edition,
        'broadcasts.templateDeleteSure',
        name,
        [saying('broadcasts.noUndoing')],
        [
          { title: 'broadcasts.discardYes', verb: 'broadcasts.deleteTemplate', data: { id } },
          { title: 'broadcasts.templateKeep', verb: 'broadcasts.lookTemplate', data: { id, look: 'both' } },
        ],
      ),
    );
  }),
  'broadcasts.deleteTemplate': forManagers(async (payload, asker) => {
    await parts.templates.remove(parse(aboutBroadcast, payload).id);
    const steps = [{ title: 'broadcasts.templatesAll', verb: 'broadcasts.templates' }] as const;
    return inPlace(asker, sayingCard(asker.edition, 'broadcasts.templateDeleted', [], steps));
  }),
});
