import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { saying, type Problem } from '../../../chat/cards/card-words.ts';
import { forManagers, type Action, type FileTaker } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import { parse } from '../../../chat/input/parse.ts';
import type { Card } from '../../../chat/message.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import type { FetchWeb } from '../../../web/web.ts';
import { aboutMeetupCard } from '../cards/notices.ts';
import { reportNotFetched, reportUnreadable } from '../errors.ts';
import { chooseCard } from '../managing/choose-card.ts';
import { hasStarted, type Meetup } from '../meetup/meetup.ts';
import { meetupId } from '../meetup/payload.ts';
import { whenIn } from '../meetup/when.ts';
import type { Parts } from '../parts.ts';
import { MOST_PEOPLE } from './after-form.ts';
import { countAttendance } from './attendance-report.ts';
import { enterNumbers } from './enter.ts';

/** How a report is called that Teams hands out, whatever its name. */
const REPORT_NAME = /\.(?:csv|tsv)$/i;
/** A report of thousands of people has some hundred kilobytes; a person waits for it. */
const LIMITS = { bytes: 3_000_000, ms: 30_000, redirects: 3 };
/** A report is of a meetup that was held lately. */
const OFFERED = 10;

const savePayload = z.object({
  chosen: z.union([meetupId, z.literal('')]).default(''),
  attended: z.coerce.number().int().min(0).max(MOST_PEOPLE),
});

/** The meetups that have begun, the latest first. */
async function begun({ meetups, clock }: Pick<Parts, 'meetups' | 'clock'>): Promise<readonly Meetup[]> {
  const now = clock();
  const found = [...(await meetups.upcoming(now)), ...(await meetups.past(now, OFFERED))];
  return found
    .filter((meetup) => meetup.state === 'planned' && hasStarted(meetup, now))
    .sort((a, b) => (a.start > b.start ? -1 : 1))
    .slice(0, OFFERED);
}

/** Asks of which meetup a report is. The number alone comes along with the button: the names are forgotten already. */
async function whichCard(
  parts: Parts,
  { edition }: Asker,
  attended: number,
  problems: readonly Problem[] = [],
): Promise<Card> {
  const meetups = await begun(parts);
  return chooseCard(
    edition,
    {
      title: 'meetups.reportCounted',
      lines: [
        (language) => `${labelIn(language, 'meetups.attendedInput')}: ${attended}`,
        saying('meetups.reportForgotten'),
        ...(meetups.length === 0 ? [saying('meetups.figuresEmpty')] : []),
      ],
      label: 'meetups.reportWhich',
      choices: meetups.map((meetup) => ({
        title: `${inEdition(edition, meetup.title)}, ${whenIn(edition, meetup)}`,
        value: meetup.id,
      })),
      isMany: false,
      send: 'common.save',
      verb: 'meetups.saveReport',
      data: { attended },
    },
    problems,
  );
}

/**
 * A manager sends an attendance report in their own chat: its people are counted, and the manager says of which meetup it
 * is. Nothing of the file is stored. Throws `meetup_report_not_fetched` and `meetup_report_unreadable`.
 */
export const takeReports = (parts: Parts, fetchWeb: FetchWeb): FileTaker => ({
  who: 'manager',
  isFor: ({ name }) => REPORT_NAME.test(name),
  async take(files, asker) {
    const cards: Card[] = [];
    for (const { url } of files) {
      const outcome = await fetchWeb({ url, types: 'any', limits: LIMITS });
      const isTooLarge = outcome.kind === 'refused' && outcome.code === 'too_large';
      if (outcome.kind !== 'fetched') throw isTooLarge ? reportUnreadable({}) : reportNotFetched({});
      const attended = countAttendance(outcome.bytes);
      if (attended === undefined) throw reportUnreadable({});
      cards.push(await whichCard(parts, asker, attended));
    }
    return cards.map((card) => ({ card, summary: labelIn(asker.edition, 'meetups.reportCounted') }));
  },
});

export const reportActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'meetups.saveReport': forManagers(async (payload, asker) => {
    const { chosen, attended } = parse(savePayload, payload);
    if (chosen === '')
      return inPlace(asker, await whichCard(parts, asker, attended, [{ key: 'meetups.problemWhichMeetup' }]));
    const saved = await enterNumbers(parts, chosen, { attended });
    const line = (language: 'cy' | 'en') => `${labelIn(language, 'meetups.attendedInput')}: ${attended}`;
    return inPlace(asker, aboutMeetupCard(asker.edition, saved, 'meetups.afterSavedTitle', [line]));
  }),
});
