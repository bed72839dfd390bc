import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import assert from 'node:assert/strict';
import { GOOD_BODIES } from '../support/good-bodies.ts';
import { movingClock, openHouse, type House } from '../support/house.ts';
import { buttonOf, cardAnswered, MANAGER, MEMBER, personalChat, TENANT } from '../support/teams/index.ts';
import { openStubWeb, saying, type StubWeb } from '../support/web/open-stub-web.ts';
import { addChannel, announced, delivered, lastCard } from '../support/wire-acts.ts';

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
}
interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: JsonSchema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { schema: JsonSchema }>> }>
  >;
}

/** What later work and outside tools rely on: the fields of each answer, and of each body. */
const CONTRACT: Readonly<
  Record<string, { readonly answers?: readonly string[]; readonly takes?: readonly string[] }>
> = {
  'get /channels': {
    answers: ['id', 'organisation', 'tenantId', 'team', 'channel', 'language', 'topics', 'state'].map(
      (field) => `items.${field}`,
    ),
  },
  'patch /channels/{id}': {
    takes: [
      ...['language', 'topics', 'declinedKinds', 'declinedSenders', 'quietHours', 'pausedUntil', 'weeklyCap'],
      ...['organisationName', 'sector', 'basedOn'],
    ],
    answers: ['id', 'language', 'revision', 'changes.by', 'told'],
  },
  'post /answers': {
    takes: ['question', 'language'],
    answers: [
      ...['language', 'known', 'answer'],
      ...['guide', 'section', 'url', 'quote'].map((field) => `citations.${field}`),
    ],
  },
  'post /posts': { takes: ['kind', 'title', 'summary', 'link', 'topics'], answers: ['id'] },
  'get /posts': { answers: ['items.id', 'items.kind', 'items.title', 'items.summary', 'items.topics'] },
  'post /meetups': {
    takes: ['title', 'description', 'start', 'minutes', 'place', 'link', 'topics', 'audience'],
    answers: ['id', 'clashes.kind', 'clashes.title'],
  },
  'get /meetups': { answers: ['items.id', 'items.title', 'items.start'] },
  'get /meetups/{id}': { answers: ['id', 'start', 'rsvps.yes', 'rsvps.maybe', 'rsvps.no'] },
  'post /surveys': { takes: ['template', 'title', 'questions', 'privacy', 'audience'], answers: ['id'] },
  'post /surveys/{id}/open': {},
  'post /surveys/{id}/close': {},
  'get /surveys/{id}/results': { answers: ['state', 'ballots', 'questions'] },
  'post /broadcasts': { takes: ['title', 'body', 'audience'], answers: ['id'] },
  'post /broadcasts/{id}/send': {},
  'get /broadcasts/{id}/report': {
    answers: [
      ...['state', 'audience', 'startedAt', 'finishedAt'],
      ...['queued', 'sending', 'sent', 'failed', 'uncertain', 'cancelled', 'recalled'].map(
        (field) => `counts.${field}`,
      ),
    ],
  },
};

describe('wire: the API as it describes itself', () => {
  let house: House;
  let web: StubWeb;
  let paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  let described: Record<string, unknown>;
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);

  before(async () => {
    web = await openStubWeb();
    web.pages.set('https://www.gov.example/robots', saying('<h1>Robots</h1><p>They copy.</p>'));
    house = await openHouse({ answers: true, web, environment: { GUIDE_HOSTS: 'www.gov.example' } });
    await addChannel(house.teams, 'general');
    const response = await fetch(`${house.url}/api/v1/openapi.json`);
    described = (await response.json()) as Record<string, unknown>;
    paths = described.paths as typeof paths;
  });
  after(async () => {
    await house.leave();
    await web.close();
    assert.deepEqual(house.faults, []);
  });

  const operationOf = (name: string): Operation => {
    const [method = '', path = ''] = name.split(' ');
    const operation = paths[path]?.[method];
    assert.ok(operation, `${name} is described`);
    return operation;
  };
  const answerSchema = ({ responses }: Operation, status?: number): JsonSchema | undefined => {
    const good = status ?? Number(Object.keys(responses).find((code) => code.startsWith('2')));
    return responses[String(good)]?.content?.['application/json']?.schema;
  };
  /** The schema of a field, through lists: `items.id`. */
  const fieldOf = (
    schema: JsonSchema | undefined,
    [name, ...rest]: readonly string[],
  ): JsonSchema | undefined => {
    const here = schema?.items ?? schema;
    if (name === undefined) return here;
    return fieldOf(here?.properties?.[name], rest);
  };

  it('is a valid OpenAPI 3.1 document', async () => {
    const validator = new Validator();

    const verdict = await validator.validate(described);

    assert.equal(verdict.valid, true, JSON.stringify(verdict.errors));
    assert.equal(validator.version, '3.1');
  });

  it('describes every route that there is', () => {
    const routes = house.app.features
      .flatMap((feature) => feature.routes ?? [])
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    const names = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );

    assert.deepEqual(names.sort(), routes.sort());
  });

  for (const [name, { answers = [], takes = [] }] of Object.entries(CONTRACT))
    it(`keeps the contract of ${name}`, () => {
      const operation = operationOf(name);
      const answer = answerSchema(operation);
      const body = operation.requestBody?.content['application/json']?.schema;

      assert.ok(answer, 'an answer');
      for (const field of answers) assert.ok(fieldOf(answer, field.split('.')), `answers ${field}`);
      for (const field of takes) assert.ok(fieldOf(body, [field]), `takes ${field}`);
    });

  describe('is what it answers', () => {
    /** Calls a route with what it needs and holds the answer against the route's own description. */
    async function call(
      name: string,
      id = '',
      body?: unknown,
      at: House = house,
    ): Promise<Record<string, unknown>> {
      const [method = '', path = ''] = name.split(' ');
      const answer = await at.api(
        method.toUpperCase(),
        path.replace(/\{id\}\/comments\/\{comment\}|\{id\}|\{language\}\/\{slug\}/, id),
        body,
      );
      const schema = answerSchema(operationOf(name), answer.status);
      assert.ok(schema, `${name} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      assert.ok(
        ajv.validate(schema, answer.body),
        `${name}: ${ajv.errorsText()} in ${JSON.stringify(answer.body)}`,
      );
      called.add(name);
      return answer.body;
    }
    const called = new Set<string>();
    const good = (name: string) => GOOD_BODIES[name];
    const idOf = ({ id }: Record<string, unknown>): string => String(id);

    it('to lists of what there is', async () => {
      for (const name of [
        'get /channels',
        'get /organisations',
        'get /topics',
        'get /guides',
        'get /survey-templates',
      ])
        assert.ok(((await call(name)).items as unknown[]).length > 0, name);
    });

    it('to the settings of a channel', async () => {
      const [first] = (await call('get /channels')).items as { id: string }[];
      const before = await call('get /channels/{id}', first!.id);
      const changed = await call('patch /channels/{id}', first!.id, good('patch /channels/:id'));
      await call('patch /channels/{id}', first!.id, { language: before.language });

      assert.deepEqual([before.language, changed.language, changed.told], ['both', 'cy', true]);
      assert.notEqual(changed.revision, before.revision);
    });

    it('to the emergency stop', async () => {
      const stopped = await call('post /delivery/stop');
      const shown = await call('get /delivery');
      const resumed = await call('post /delivery/resume');

      assert.deepEqual([stopped.stopped, shown.stopped, resumed.stopped], [true, true, false]);
    });

    it('to the calendar', async () => {
      const { items } = await call('get /calendar');

      assert.ok(Array.isArray(items));
    });

    it('to authors', async () => {
      const id = idOf(await call('post /authors', '', good('post /authors')));
      const { items } = await call('get /authors');
      await call('delete /authors/{id}', id);

      assert.deepEqual(items, [{ ...good('post /authors'), id }]);
    });

    it('to guides that are brought', async () => {
      const draft = idOf(await call('post /guides', '', good('post /guides')));
      const other = idOf(await call('post /guides', '', good('post /guides')));
      await call('get /guides/drafts/{id}', draft);
      await call('post /guides/drafts/{id}/publish', draft, good('post /guides/drafts/:id/publish'));
      await call('delete /guides/drafts/{id}', other);
      const said = good('patch /guides/:language/:slug/questions');
      await call('patch /guides/{language}/{slug}/questions', 'en/robots', said);
      const { questions } = await call('get /guides/{language}/{slug}/questions', 'en/robots');
      assert.deepEqual(questions, said?.questions);
      await call('delete /guides/{language}/{slug}', 'en/robots');
      await call('post /guides/{language}/{slug}/restore', 'en/robots', { version: 1 });
      const history = await call('get /guides/{language}/{slug}/history', 'en/robots');
      await call('delete /guides/{language}/{slug}', 'en/robots');
      await call(
        'delete /guides/drafts/{id}',
        idOf(await call('post /guides/pages', '', good('post /guides/pages'))),
      );

      assert.deepEqual([history.state, history.current], ['published', 3]);
    });

    it('to reports of answers', async () => {
      const { teams } = house;
      const answer = lastCard(await teams.say('How do I join the community?', MANAGER));
      const form = cardAnswered(await teams.press(buttonOf(answer, 'faq.report'), MANAGER));
      await teams.press(buttonOf(form, 'faq.send-report', { kind: 'wrong', reason: 'Old' }), MANAGER);

      const { items } = await call('get /answers/reports', '');
      const [report] = items as { id: string }[];
      const settled = await call('post /answers/reports/{id}/settle', report!.id, { outcome: 'stands' });
      await call('get /answers/feedback', '');

      assert.deepEqual(settled, { told: false });
    });

    it('to questions, known and unknown', async () => {
      const { asked } = await call('get /answers/insights');
      const known = await call('post /answers', '', { question: 'What is RPA?', language: 'en' });
      const unknown = await call('post /answers', '', { question: 'Pwy enillodd y rygbi?' });

      assert.deepEqual([known.known, unknown.known, unknown.language], [true, false, 'cy']);
      assert.equal((await call('get /answers/insights')).asked, Number(asked) + 2);
    });

    it('to verified answers', async () => {
      const facts = good('post /answers/verified');
      const id = idOf(await call('post /answers/verified', '', facts));
      await call('patch /answers/verified/{id}', id, good('patch /answers/verified/:id'));
      await call('post /answers/verified/{id}/undo', id);
      await call('post /answers/verified/{id}/restore', id, good('post /answers/verified/:id/restore'));
      const found = await call('post /answers', '', { question: 'Who pays for the train?', language: 'en' });
      await call('delete /answers/verified/{id}', id);
      const { versions } = await call('get /answers/verified/{id}', id);
      const { items } = await call('get /answers/verified');

      assert.equal((found.verified as { id: string }).id, id);
      assert.deepEqual([(versions as unknown[]).length, (items as unknown[]).length], [5, 1]);
    });

    it('to posts', async () => {
      const id = idOf(await call('post /posts', '', good('post /posts')));
      const whole = {
        ...good('post /posts'),
        link: 'https://example.org/',
        title: { cy: 'Un' },
        summary: { cy: 'Dau' },
      };
      await call('post /posts', '', whole);
      const { items } = await call('get /posts');
      const withdrawn = await call('post /posts/{id}/withdraw', id);

      assert.ok((items as { id: string }[]).some((post) => post.id === id));
      assert.equal(withdrawn.state, 'withdrawn');
    });

    it('to what is done with posts', async () => {
      const id = idOf(await call('post /posts', '', good('post /posts')));
      await call('patch /posts/{id}', id, { title: { cy: 'Arall', en: 'Another' } });
      const read = await call('get /posts/{id}', id);
      await call('get /posts/{id}/similar', id);
      await call('get /posts/search', '', undefined, {
        ...house,
        api: (method, path, body) => house.api(method, `${path}?q=another`, body),
      });
      const history = await call('get /posts/{id}/history', id);
      await call('post /posts/{id}/archive', id);
      await call('post /posts/{id}/restore', id);
      const { items } = await call('get /posts/export');
      const brought = await call('post /posts/import', '', {
        format: 'json',
        content: JSON.stringify(items),
      });
      await call('get /benefits');
      const csv = await fetch(`${house.url}/api/v1/posts/export.csv`, {
        headers: { authorization: `Bearer ${house.apiKey}` },
      });
      called.add('get /posts/export.csv');

      assert.deepEqual(read.title, { cy: 'Arall', en: 'Another' });
      assert.equal((history.versions as unknown[]).length, 1);
      assert.deepEqual([brought.brought, brought.refused], [0, []]);
      assert.match(await csv.text(), /^\uFEFF?id,kind,state/);
    });

    it('to questions to the community', async () => {
      const question = { ...good('post /posts'), kind: 'question' };
      const id = idOf(await call('post /posts', '', question));
      const answer = idOf(await call('post /posts/{id}/answers', id, good('post /posts/:id/answers')));
      await call('post /posts/{id}/accept', id, { answer });
      const { items } = await call('get /posts/{id}/answers', id);

      assert.deepEqual(
        (items as { accepted: boolean }[]).map(({ accepted }) => accepted),
        [true],
      );
    });

    it('to a second pair of eyes', async () => {
      const waiting = async () =>
        ((await call('get /posts/review')).items as { id: string }[]).map((one) => one.id);
      for (const titleEn of ['A rota for July', 'Timetables']) {
        const form = lastCard(await house.teams.say('post', MEMBER));
        const typed = { titleEn, summaryEn: 'Write to jo@example.org.', kind: 'news', topics: 'ai' };
        await house.teams.press(buttonOf(form, 'posts.publish', typed), MEMBER);
      }
      const [first = '', second = ''] = await waiting();
      await call('post /posts/{id}/approve', first);
      await call('post /posts/{id}/return', second, good('post /posts/:id/return'));

      assert.deepEqual(await waiting(), []);
    });

    it('to feeds', async () => {
      const id = idOf(await call('post /feeds', '', good('post /feeds')));
      await call('post /feeds/{id}/retry', id);
      const { items } = await call('get /feeds');
      await call('delete /feeds/{id}', id);

      assert.deepEqual(
        (items as { id: string }[]).map((feed) => feed.id),
        [id],
      );
    });

    it('to circles', async () => {
      const dry = await call('post /circles/dry-run', '', good('post /circles/dry-run'));
      await call('post /circles', '', good('post /circles'));
      const { items } = await call('get /circles');

      assert.equal((dry.into as unknown[]).length, 2);
      assert.equal((items as unknown[]).length, 2);
    });

    it('to meetups', async () => {
      const whole = {
        ...good('post /meetups'),
        ...{ place: { cy: 'Neuadd', en: 'Hall' }, link: 'https://example.org/', audience: { all: true } },
      };
      const id = idOf(await call('post /meetups', '', whole));
      const twice = await call('post /meetups', '', good('post /meetups'));
      await call('get /meetups');
      const { clashes } = await call('get /meetup-clashes', '', undefined, {
        ...house,
        api: (method, path) => house.api(method, `${path}?start=2027-06-20T14:30`),
      });
      const one = await call('get /meetups/{id}', id);
      await call('patch /meetups/{id}', id, good('patch /meetups/:id'));
      await call('post /meetups/{id}/copy', id, good('post /meetups/:id/copy'));
      await call('get /meetups/{id}/rsvps', id);
      await call('get /meetups/{id}/figures', id);
      const cancelled = await call('post /meetups/{id}/cancel', id);

      assert.deepEqual(
        [one.rsvps, one.audience, cancelled.state],
        [{ yes: 0, maybe: 0, no: 0, waiting: 0 }, { all: true }, 'cancelled'],
      );
      assert.deepEqual(
        [twice.clashes, clashes].map((found) => (found as { kind: string }[]).map(({ kind }) => kind)),
        [['overlaps'], ['overlaps', 'overlaps']],
      );
    });

    it('to what is known after a meetup', async () => {
      const { clock, goTo } = movingClock('2027-06-01T10:00:00Z');
      const later = await openHouse({ clock });
      try {
        const id = idOf(await call('post /meetups', '', good('post /meetups'), later));
        goTo('2027-06-20T15:00:00Z');
        await call('patch /meetups/{id}/materials', id, good('patch /meetups/:id/materials'), later);
        await call('patch /meetups/{id}/attendance', id, good('patch /meetups/:id/attendance'), later);
        const report = good('post /meetups/:id/attendance-report');
        const { attended } = await call('post /meetups/{id}/attendance-report', id, report, later);
        await call('post /meetups/{id}/feedback', id, undefined, later);

        assert.equal(attended, 1);
      } finally {
        await later.leave();
      }
    });

    it('to the figures of meetups, as a file', async () => {
      called.add('get /meetup-figures');
      const response = await fetch(`${house.url}/api/v1/meetup-figures?language=cy`, {
        headers: { authorization: `Bearer ${house.apiKey}` },
      });

      assert.match(response.headers.get('content-type') ?? '', /^text\/csv/);
      assert.match(await response.text(), /^\uFEFF?Dechrau,Cyfarfod,/);
    });

    it('to series of meetups', async () => {
      const id = idOf(await call('post /meetup-series', '', good('post /meetup-series')));
      await call('get /meetup-series');
      const { parts } = await call('get /meetup-series/{id}', id);
      await call('patch /meetup-series/{id}', id, good('patch /meetup-series/:id'));
      await call('post /meetup-series/{id}/parts', id, good('post /meetup-series/:id/parts'));
      await call('post /meetup-series/{id}/exceptions', id, good('post /meetup-series/:id/exceptions'));
      await call('post /meetup-series/{id}/copy', id, good('post /meetup-series/:id/copy'));
      await call('get /meetup-series/{id}/figures', id);
      const { state } = await call('post /meetup-series/{id}/cancel', id);

      assert.deepEqual([(parts as unknown[]).length, state], [3, 'cancelled']);
    });

    it('to surveys, from a template and from questions of every type', async () => {
      await call('post /surveys', '', good('post /surveys'));
      const text = { cy: 'Testun', en: 'Text' };
      const option = (id: string) => ({ id, text });
      const id = idOf(
        await call('post /surveys', '', {
          title: text,
          questions: [
            { id: 'one', type: 'choice', text, options: [option('a'), option('b')] },
            { id: 'two', type: 'rating', text },
            { id: 'three', type: 'ranking', text, options: [option('a'), option('b'), option('c')] },
            { id: 'four', type: 'text', text },
          ],
          privacy: 'anonymous',
          audience: { topics: ['ai'] },
        }),
      );
      await call('get /surveys');
      assert.equal((await call('post /surveys/{id}/open', id)).state, 'open');
      for (let number = 1; number <= 12; number += 1) {
        const inputs = { q1: 'a', q2: '3', q3p1: 'a', q3p2: 'b', q3p3: 'c', q4: 'Da' };
        const person = { id: `member-${number}`, name: 'Member' };
        await house.teams.press(
          { verb: 'surveys.answer', data: { surveyId: id, edition: 'cy' }, inputs },
          person,
        );
      }
      await call('get /surveys/{id}/results', id);
      assert.equal((await call('post /surveys/{id}/close', id)).state, 'closed');
      const results = await call('get /surveys/{id}/results', id);

      assert.deepEqual([results.state, results.ballots, results.withheld], ['closed', 10, false]);
      assert.deepEqual(
        (results.questions as { type: string }[]).map(({ type }) => type),
        [...['choice', 'rating', 'ranking', 'text']],
      );
      assert.ok((await call('post /surveys/{id}/publish', id)).publishedAt);
      assert.equal((await call('post /surveys/{id}/unpublish', id)).publishedAt, null);
      const { items } = await call('get /surveys/{id}/comments', id);
      const [comment] = items as { id: string }[];
      await call(
        'post /surveys/{id}/comments/{comment}',
        `${id}/comments/${comment?.id}`,
        good('post /surveys/:id/comments/:comment'),
      );
      await call('get /surveys/{id}/trend', id);
      await call('get /surveys/{id}/coverage', id);
      const csv = await fetch(`${house.url}/api/v1/surveys/${id}/results.csv?language=cy`, {
        headers: { authorization: `Bearer ${house.apiKey}` },
      });
      assert.match(csv.headers.get('content-type') ?? '', /text\/csv/);
      called.add('get /surveys/{id}/results.csv');
    });

    it('to surveys that are repeated', async () => {
      const id = idOf(await call('post /survey-series', '', good('post /survey-series')));
      await call('patch /survey-series/{id}', id, good('patch /survey-series/:id'));
      const { items } = await call('get /survey-series');
      const { endedAt } = await call('post /survey-series/{id}/end', id);

      assert.equal((items as unknown[]).length, 1);
      assert.ok(endedAt);
    });

    it('to updates', async () => {
      const id = idOf(await call('post /broadcasts', '', good('post /broadcasts')));
      const whole = { ...good('post /broadcasts'), link: 'https://example.org/', important: true };
      const other = idOf(await call('post /broadcasts', '', whole));
      await call('get /broadcasts/{id}/report', id);
      const audience = idOf(await call('post /broadcasts/audiences', '', good('post /broadcasts/audiences')));
      await call('get /broadcasts/audiences');
      await call('patch /broadcasts/{id}', other, { important: false, audience: { named: audience } });
      await call('patch /broadcasts/audiences/{id}', audience, { audience: { topics: ['ai'] } });
      assert.deepEqual((await call('get /broadcasts/{id}', other)).audienceId, audience);
      assert.ok('reach' in (await call('get /broadcasts/audiences/{id}', audience)));
      const name = { cy: 'Templed', en: 'Template' };
      const template = idOf(await call('post /broadcasts/templates', '', { name, broadcast: other }));
      const begun = idOf(await call('post /broadcasts/templates/{id}/start', template));
      await call('get /broadcasts/templates');
      await call('delete /broadcasts/templates/{id}', template);
      await call('delete /broadcasts/audiences/{id}', audience);
      await call('post /broadcasts/{id}/duplicate', begun);
      const dry = await call('post /broadcasts/{id}/dry-run', id);
      assert.equal((dry.outcomes as { now: number }).now, 1);
      await call('delete /broadcasts/{id}', begun);
      const preview = await call('get /broadcasts/{id}/preview', id);
      assert.equal((preview.card as { type: string }).type, 'AdaptiveCard');
      await call('post /broadcasts/{id}/send', id);
      await delivered(house, `broadcast:${id}`);
      const report = await call('get /broadcasts/{id}/report', id);
      const { rows } = await call('get /broadcasts/{id}/report/rows', id);
      assert.deepEqual(
        (rows as { state: string }[]).map(({ state }) => state),
        ['sent'],
      );
      await call('post /broadcasts/{id}/uncertain', id, good('post /broadcasts/:id/uncertain'));
      assert.deepEqual(await call('get /broadcasts/{id}/again', id), {
        channels: 0,
        organisations: 0,
        left: 0,
      });
      await call('post /broadcasts/{id}/again', id);
      const csv = await fetch(`${house.url}/api/v1/broadcasts/${id}/report.csv?edition=en`, {
        headers: { authorization: `Bearer ${house.apiKey}` },
      });
      assert.equal(csv.headers.get('content-type'), 'text/csv; charset=utf-8');
      assert.match(await csv.text(), /^Organisation,Channel,State/);
      called.add('get /broadcasts/{id}/report.csv');
      await call('post /broadcasts/{id}/edits', id);
      await call('post /broadcasts/{id}/follow-ups', id, good('post /broadcasts/:id/follow-ups'));
      await call('post /broadcasts/{id}/recall', id);
      await call('post /broadcasts/{id}/schedule', other, good('post /broadcasts/:id/schedule'));
      await call('post /broadcasts/{id}/unschedule', other);
      await call('post /broadcasts/{id}/send', other);
      await call('post /broadcasts/{id}/cancel', other);
      const { items } = await call('get /broadcasts');

      assert.equal((report.counts as { sent: number }).sent, 1);
      assert.deepEqual(report.audience, { all: true });
      const ids = (items as { id: string }[]).map((update) => update.id);
      assert.ok(ids.includes(id) && ids.includes(other));
    });

    it('to updates that somebody else must approve', async () => {
      const careful = await openHouse({ environment: { UPDATES_NEED_APPROVAL: '1' } });
      try {
        const { teams } = careful;
        const form = lastCard(await teams.say('update', MANAGER));
        const words = { titleCy: 'Teitl', titleEn: 'Title', bodyCy: 'Testun', bodyEn: 'Text', to: 'all' };
        const write = buttonOf(form, 'broadcasts.preview', words);
        const id = String(write.data?.id);
        await addChannel(teams, 'careful');
        const preview = cardAnswered(await teams.press(write, MANAGER));
        await teams.press(buttonOf(preview, 'broadcasts.propose'), MANAGER);
        const me = { tenantId: TENANT, memberId: MANAGER.id, edition: 'cy' };
        await call('post /broadcasts/{id}/test', id, me, careful);
        await announced(teams, personalChat(MANAGER), 'Teitl');

        const returned = await call(
          'post /broadcasts/{id}/return',
          id,
          good('post /broadcasts/:id/return'),
          careful,
        );
        await teams.press(buttonOf(preview, 'broadcasts.propose'), MANAGER);
        const approved = await call('post /broadcasts/{id}/approve', id, { revision: 1 }, careful);
        const own = idOf(await call('post /broadcasts', '', good('post /broadcasts'), careful));
        const proposed = await call('post /broadcasts/{id}/propose', own, undefined, careful);

        assert.deepEqual(
          [returned.isProposed, approved.isApproved, proposed.isProposed],
          [false, true, true],
        );
      } finally {
        await careful.leave();
      }
    });

    it('to every route: none was left out above', () => {
      const names = Object.entries(paths).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method} ${path}`),
      );

      assert.deepEqual(
        names.filter((name) => !called.has(name)),
        [],
      );
    });
  });

  it('takes the bodies that it describes: every good body is valid by the description', () => {
    for (const [name, body] of Object.entries(GOOD_BODIES)) {
      const schema = operationOf(name.replace(/:(\w+)/g, '{$1}')).requestBody?.content['application/json']
        ?.schema;
      assert.ok(schema && ajv.validate(schema, body), `${name}: ${ajv.errorsText()}`);
    }
  });

  it('stands beside two doors for the platform: alive, and ready', async () => {
    const alive = await house.browse('/healthz');
    const ready = await house.browse('/readyz');

    assert.deepEqual([alive.status, JSON.parse(alive.text)], [200, { status: 'ok' }]);
    assert.deepEqual(
      [ready.status, JSON.parse(ready.text)],
      [200, { status: 'ok', checks: { storage: 'ok', queue: 'ok' } }],
    );
  });

  it('has an audience that must match every list, and counts who declined', async () => {
    await addChannel(house.teams, 'declines', { kinds: 'posts', topics: 'data' });
    const { items } = (await house.api('GET', '/channels')).body as {
      items: { id: string; channel: string }[];
    };
    const reach = async (audience: unknown) => {
      const body = { ...GOOD_BODIES['post /broadcasts'], audience };
      const { id } = (await house.api('POST', '/broadcasts', body)).body;
      return (await house.api('GET', `/broadcasts/${String(id)}/report`)).body.reach as Record<
        string,
        number
      >;
    };
    const general = items.find(({ channel }) => channel === 'general')!.id;

    const [all, byTopic, none] = [
      await reach({ all: true }),
      await reach({ topics: ['data'], channels: [general] }),
      await reach({ topics: [], channels: [general] }),
    ];

    assert.deepEqual([all.channels, all.declined], [1, 1]);
    assert.deepEqual([byTopic.channels, byTopic.declined], [1, 0]);
    assert.equal(none.channels, 0);
  });
});
