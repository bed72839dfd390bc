import type { ReportRow } from '../../../chat/announcing/delivery-report.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { instantToLocal } from '../../../language/dates.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { csvOf } from '../../../lib/csv.ts';
import { announcementIdOf, type Broadcast } from '../broadcast.ts';
import { channelNames, type Named } from './channel-names.ts';
import { EDITION_NAMES, STATE_NAMES } from './names.ts';
import type { Parts } from '../parts.ts';
import { lineOf } from './reasons.ts';

const COLUMNS = [
  'broadcasts.csvOrganisation',
  'broadcasts.csvChannel',
  'broadcasts.csvState',
  'broadcasts.csvReason',
  'broadcasts.csvCode',
  'broadcasts.csvAttempts',
  'broadcasts.csvLanguage',
  'broadcasts.csvLastAttempt',
  'broadcasts.csvFinished',
  'broadcasts.csvEdited',
  'broadcasts.csvNotAmended',
  'broadcasts.csvTwice',
  'broadcasts.csvChannelId',
] as const satisfies readonly MessageKey[];

/** A moment as spreadsheets read it, on clocks in the United Kingdom. */
const moment = (at: string | null): string => (at === null ? '' : instantToLocal(at).replace('T', ' '));

function cellsOf(edition: Edition, row: ReportRow, named: Named | undefined): readonly string[] {
  const { channelId, organisation, state, reason, attempts, finishedAt, editedAt, notAmended } = row;
  const why = reason === null ? '' : labelIn(edition, lineOf(state, reason), { codes: reason });
  return [
    named ? inEdition(edition, named.organisationName) : organisation,
    named ? inEdition(edition, named.name) : channelId,
    labelIn(edition, STATE_NAMES[state]),
    ...[why, reason ?? '', String(attempts)],
    row.edition === null ? '' : labelIn(edition, EDITION_NAMES[row.edition]),
    ...[moment(row.lastAttemptAt), moment(finishedAt), moment(editedAt), notAmended ?? ''],
    row.mayHaveArrivedTwice ? labelIn(edition, 'broadcasts.csvYes') : '',
    channelId,
  ];
}

/** The report on an update, channel by channel, as a file for spreadsheets. */
export async function reportCsv(
  parts: Pick<Parts, 'delivery' | 'channels'>,
  edition: Edition,
  { id }: Broadcast,
): Promise<string> {
  const names = await channelNames(parts);
  const rows: (readonly string[])[] = [COLUMNS.map((key) => labelIn(edition, key))];
  for await (const row of parts.delivery.rows(announcementIdOf(id)))
    rows.push(cellsOf(edition, row, names.get(row.channelId)));
  return csvOf(rows);
}
