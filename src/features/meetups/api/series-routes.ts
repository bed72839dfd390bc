import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/route.ts';
import { bilingual } from '../../../chat/schemas.ts';
import { ZONE } from '../../../language/dates.ts';
import { newId } from '../../../lib/ids.ts';
import { seriesPath } from '../addresses.ts';
import type { MeetupContent } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { cancelSeries, changeSeries, planSeries } from '../series/plan-series.ts';
import { requireStarts } from '../series/require-series.ts';
import { partsOf } from '../series/series-announcement.ts';
import type { Series } from '../series/series.ts';
import { contentChangesOf, contentOf } from './plan-of.ts';
import { byId, contentChangeBody, seriesBody } from './schemas.ts';
import { meetupShape, shown } from './shown.ts';

const seriesShape = z.object({
  id: z.string(),
  title: bilingual(z.string()),
  state: z.enum(['planned', 'cancelled']),
  first: z.string(),
  zone: z.string(),
  rule: z.string(),
  except: z.array(z.string()),
  pages: bilingual(z.string()).describe('Where browsers see it.'),
});

const shownSeries = (
  { id, content, state, recurrence }: Series,
  publicUrl: string,
): z.input<typeof seriesShape> => ({
  ...{ id, title: content.title, state },
  ...{
    first: recurrence.first,
    zone: recurrence.zone,
    rule: recurrence.rule,
    except: [...recurrence.except],
  },
  pages: { cy: publicUrl + seriesPath('cy', id), en: publicUrl + seriesPath('en', id) },
});

/** The HTTP API of series. A part is a meetup, and is moved, changed or cancelled as one. */
export function seriesRoutes(parts: Parts): readonly Route[] {
  const { series, clock, publicUrl } = parts;
  return [
    route({
      method: 'post',
      path: '/meetup-series',
      summary: 'Plan a series of meetups by a recurrence rule, with numbered parts, and announce it.',
      status: 201,
      body: seriesBody,
      response: z.object({ id: z.string(), parts: z.int() }),
      async run({ body: { first, zone = ZONE, rule, except = [], ...body } }) {
        const recurrence = { first, zone, rule, except };
        const starts = requireStarts(recurrence, clock());
        const id = newId();
        await planSeries(parts, id, { content: contentOf(body), recurrence, starts });
        return { id, parts: starts.length };
      },
    }),
    route({
      method: 'get',
      path: '/meetup-series',
      summary: 'List the series, the latest planned first.',
      response: z.object({ items: z.array(seriesShape) }),
      async run() {
        const items: z.input<typeof seriesShape>[] = [];
        for await (const one of series.all()) items.push(shownSeries(one, publicUrl));
        return { items };
      },
    }),
    route({
      method: 'get',
      path: '/meetup-series/:id',
      summary: 'Show a series with its parts.',
      params: byId,
      response: seriesShape.extend({ parts: z.array(meetupShape) }),
      async run({ params: { id } }) {
        const found = await series.get(id);
        const made = await partsOf(parts, found);
        return { ...shownSeries(found, publicUrl), parts: made.map((part) => shown(part, publicUrl)) };
      },
    }),
    route({
      method: 'patch',
      path: '/meetup-series/:id',
      summary: 'Change what the parts to come share. What was changed for one part alone stays.',
      params: byId,
      body: contentChangeBody,
      response: seriesShape,
      async run({ params: { id }, body }) {
        const changes = contentChangesOf(body) as Partial<MeetupContent>;
        return shownSeries(await changeSeries(parts, id, changes), publicUrl);
      },
    }),
    route({
      method: 'post',
      path: '/meetup-series/:id/cancel',
      summary: 'Cancel every part of a series that has not started. Again: nothing changes.',
      params: byId,
      response: seriesShape,
      run: async ({ params: { id } }) => shownSeries(await cancelSeries(parts, id), publicUrl),
    }),
  ];
}
