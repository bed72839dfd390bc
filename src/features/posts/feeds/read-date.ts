import { DateTime } from 'luxon';
import { ZONE } from '../../../language/dates.ts';

const DAY_MS = 24 * 60 * 60_000;

const FORMS = [
  'd LLL yyyy HH:mm:ss',
  'd LLL yyyy HH:mm',
  'd LLL yyyy',
  'yyyy-MM-dd HH:mm:ss',
  'dd/MM/yyyy HH:mm',
  'dd/MM/yyyy',
];

/** Names of zones that RFC 2822 allows, and the two of our own clock. */
const ZONES: Readonly<Record<string, string>> = {
  ...{ UT: '+0000', UTC: '+0000', GMT: '+0000', Z: '+0000', BST: '+0100' },
  ...{
    EST: '-0500',
    EDT: '-0400',
    CST: '-0600',
    CDT: '-0500',
    MST: '-0700',
    MDT: '-0600',
    PST: '-0800',
    PDT: '-0700',
  },
};

/** As mail writes it: `Tue, 1 Dec 2026 09:00:00 GMT`, with a wrong weekday, or none, or in small letters as well. */
function asMail(text: string): DateTime | undefined {
  const plain = text
    .replace(/^[\p{L}]+,?\s+(?=\d)/u, '')
    .replace(/\b([A-Z]{1,3})$/, (name) => ZONES[name] ?? name)
    .replace(/\s+/g, ' ');
  for (const form of FORMS) {
    const zoned = DateTime.fromFormat(plain, `${form} ZZZ`, { setZone: true, locale: 'en' });
    if (zoned.isValid) return zoned;
    const local = DateTime.fromFormat(plain, form, { zone: ZONE, locale: 'en' });
    if (local.isValid) return local;
  }
  return undefined;
}

/**
 * A feed's date, ISO 8601 in UTC. Without a zone the time is London's. `undefined` for what is no date, lies before feeds
 * were invented, or more than a day ahead; up to a day ahead counts as now, for clocks go wrong.
 */
export function readDate(text: string | undefined, now: Date): string | undefined {
  const said = text?.trim() ?? '';
  if (said === '') return undefined;
  const iso = DateTime.fromISO(said, { zone: ZONE });
  const moment = (iso.isValid ? iso : asMail(said))?.toUTC();
  if (!moment?.isValid || moment.year < 1995) return undefined;
  const ahead = moment.toMillis() - now.getTime();
  if (ahead > DAY_MS) return undefined;
  return ahead > 0 ? now.toISOString() : moment.toJSDate().toISOString();
}
