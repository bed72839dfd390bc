import { z } from 'zod/v4';
import { route, type Route } from '../../../chat/serving/route.ts';
import { bilingual } from '../../../chat/input/schemas.ts';
import { ZONE } from '../../../language/dates.ts';
import { newId } from '../../../lib/ids.ts';
import { seriesPath } from '../addresses.ts';
import { requireStart } from '../meetup/start-time.ts';
import type { Parts } from '../parts.ts';
import { addParts } from '../series/add-parts.ts';
import { cancelSeries, changeSeries, leaveOut, partsToCome } from '../series/change-series.ts';
import { MOST_PARTS } from '../series/expand-rule.ts';
import { planSeries } from '../series/plan-series.ts';
import { requireStarts } from '../series/require-series.ts';
import { partsOf } from '../series/series-announcement.ts';
import { partIdsOf, type Series } from '../series/series.ts';
import { clashesAt, clashesShape } from './clashes.ts';
import { contentChangesOf, contentOf } from './plan-of.ts';
import { byId, localTime, morePartsBody, partNumber, seriesBody, seriesChangeBody } from './schemas.ts';
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

const plannedSeries = z.object({ id: z.string(), parts: z.int(), clashes: clashesShape });

const timesOf = (starts: readonly string[], { minutes }: Series['content']) =>
  starts.map((start) => ({ start, minutes }));

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
      response: plannedSeries,
      async run({ body: { first, zone = ZONE, rule, except = [], ...body } }) {
        const recurrence = { first, zone, rule, except };
        const starts = requireStarts(recurrence, clock());
        const [id, content] = [newId(), contentOf(body)];
        const clashes = await clashesAt(parts, timesOf(starts, content));
        await planSeries(parts, id, { content, recurrence, starts });
        return { id, parts: starts.length, clashes };
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
      summary:
        'Change what the parts to come share, or move them. What was changed for one part alone stays.',
      params: byId,
      body: seriesChangeBody,
      response: seriesShape.extend({ clashes: clashesShape }),
      async run({ params: { id }, body: { from, start: local, zone, ...body } }) {
        const fields = contentChangesOf(body);
        const start = local === undefined ? undefined : requireStart(local, clock(), zone);
        const changed = await changeSeries(parts, id, {
          fields,
          ...(from !== undefined && { from }),
          ...(start !== undefined && { start }),
        });
        const { toCome } = await partsToCome(parts, id, from);
        const own = toCome.map((part) => part.id);
        return { ...shownSeries(changed, publicUrl), clashes: await clashesAt(parts, toCome, own) };
      },
    }),
    route({
      method: 'post',
      path: '/meetup-series/:id/parts',
      summary: 'Add parts at the end: more by the rule, or one at a time.',
      params: byId,
      body: morePartsBody,
      response: seriesShape.extend({ clashes: clashesShape }),
      async run({ params: { id }, body }) {
        const { more = 1, start, zone } = body;
        const wanted = start === undefined ? { more } : { start: requireStart(start, clock(), zone) };
        const { starts: before } = await series.get(id);
        const longer = await addParts(parts, id, wanted);
        const { starts, content } = longer;
        const clashes = await clashesAt(
          parts,
          timesOf(starts.slice(before.length), content),
          partIdsOf(longer).slice(before.length),
        );
        return { ...shownSeries(longer, publicUrl), clashes };
      },
    }),
    route({
      method: 'post',
      path: '/meetup-series/:id/exceptions',
      summary: 'Cancel some of the parts to come, by number; those who said yes are told once.',
      params: byId,
      body: z.strictObject({ parts: z.array(partNumber).min(1).max(MOST_PARTS) }),
      response: seriesShape,
      run: async ({ params: { id }, body }) => shownSeries(await leaveOut(parts, id, body.parts), publicUrl),
    }),
    route({
      method: 'post',
      path: '/meetup-series/:id/copy',
      summary: 'Plan another series like this one, beginning at another time.',
      status: 201,
      params: byId,
      body: z.strictObject({ first: localTime }),
      response: plannedSeries,
      async run({ params: { id }, body: { first } }) {
        const { content, recurrence } = await series.get(id);
        const again = { ...recurrence, first, except: [] };
        const starts = requireStarts(again, clock());
        const copy = newId();
        const clashes = await clashesAt(parts, timesOf(starts, content));
        await planSeries(parts, copy, { content, recurrence: again, starts });
        return { id: copy, parts: starts.length, clashes };
      },
    }),
    route({
      method: 'post',
      path: '/meetup-series/:id/cancel',
      summary:
        'Cancel every part of a series that has not started, or those from one on. Again: nothing changes.',
      params: byId,
      query: z.object({ from: z.coerce.number().pipe(partNumber).optional() }),
      response: seriesShape,
      run: async ({ params: { id }, query: { from } }) =>
        shownSeries(await cancelSeries(parts, id, from), publicUrl),
    }),
  ];
}
