import { z } from 'zod/v4';
import type { Problem } from '../../../chat/cards/card-words.ts';
import { link, prose } from '../../../chat/input/schemas.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { NOTE_LIMIT, type Meetup } from '../meetup/meetup.ts';
import { countAttendance } from './attendance-report.ts';

export const MOST_PEOPLE = 100_000;

const field = z.union([z.string().max(4000), z.number().transform(String)]).default('');

/** What was typed into the form, unread. */
export const afterForm = z.object({
  ...{ recording: field, slides: field, notesCy: field, notesEn: field },
  ...{ attended: field, views: field },
  /** A Teams attendance report, pasted. */
  report: z.string().max(400_000).default(''),
});
export type AfterForm = z.output<typeof afterForm>;

/** What was entered, read. A field that was emptied is `null`. */
export interface AfterEntries {
  readonly materials: {
    readonly recording: string | null;
    readonly slides: string | null;
    readonly notes: Bilingual | null;
  };
  readonly numbers: { readonly attended?: number; readonly views?: number };
}

/** What a manager would type for what is known already. */
export const typedAfter = ({ recording, slides, notes, attended, views }: Meetup): AfterForm => ({
  ...{ recording: recording ?? '', slides: slides ?? '' },
  ...{ notesCy: notes?.cy ?? '', notesEn: notes?.en ?? '' },
  attended: attended === undefined ? '' : String(attended),
  views: views === undefined ? '' : String(views),
  report: '',
});

/** What was entered, or every problem with it. */
export function readAfter(form: AfterForm): AfterEntries | readonly Problem[] {
  const problems: Problem[] = [];
  const need = <T>(value: T | undefined, key: MessageKey, values = {}): T | undefined => {
    if (value === undefined) problems.push({ key, values });
    return value;
  };
  const address = (text: string): string | null | undefined =>
    text.trim() === '' ? null : need(link.safeParse(text.trim()).data, 'meetups.problemLink');
  const number = (text: string): number | null | undefined => {
    if (text.trim() === '') return null;
    const isNumber = /^\d{1,6}$/.test(text.trim()) && Number(text) <= MOST_PEOPLE;
    return need(isNumber ? Number(text) : undefined, 'meetups.problemNumber', { most: MOST_PEOPLE });
  };
  const [recording, slides] = [address(form.recording), address(form.slides)];
  const { notesCy: cy, notesEn: en } = form;
  const hasNotes = (cy + en).trim() !== '';
  const notes = z.object({ cy: prose(NOTE_LIMIT), en: prose(NOTE_LIMIT) }).safeParse({ cy, en });
  if (hasNotes) need(notes.data, 'meetups.problemNote', { limit: NOTE_LIMIT });
  const counted =
    form.report.trim() === ''
      ? number(form.attended)
      : need(countAttendance(new TextEncoder().encode(form.report)), 'errors.meetup_report_unreadable');
  const views = number(form.views);
  if (problems.length > 0) return problems;
  return {
    materials: {
      ...{ recording: recording ?? null, slides: slides ?? null },
      notes: hasNotes && notes.success ? notes.data : null,
    },
    numbers: { ...(counted != null && { attended: counted }), ...(views != null && { views }) },
  };
}
