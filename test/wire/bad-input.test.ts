import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { say } from '../../src/language/say.ts';
import { GOOD_BODIES } from '../support/good-bodies.ts';
import { openHouse, ROOT, type House } from '../support/house.ts';
import {
  cardOf,
  channel,
  MANAGER,
  MEMBER,
  personalChat,
  TENANT,
  textOf,
  type TeamsSimulator,
} from '../support/teams/index.ts';
import { addChannel, storedIn } from '../support/wire-acts.ts';

/** Beginnings of what a member reads after a fault that nobody foresaw. */
const FAULTS = (['cy', 'en'] as const).map((language) =>
  say(language, 'errors.unforeseen', { reference: '' }).slice(0, 30),
);

const DOCUMENTED = readFileSync(path.join(ROOT, 'docs/errors.md'), 'utf8');

interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly text: string;
}

describe('wire: bad input', function () {
  // Hundreds of requests a test: on a busy machine they take their time.
  this.timeout(120_000);
  let house: House;
  let teams: TeamsSimulator;
  let faultsSeen = 0;

  before(async () => {
    house = await openHouse();
    ({ teams } = house);
    for (const person of [MEMBER, MANAGER]) await teams.say('hello', person);
  });
  after(() => house.leave());

  /** The process is up and answers. */
  afterEach(async () => {
    const { heard } = await teams.say('help', MEMBER);
    assert.ok(textOf(cardOf(heard.at(-1))).includes(say('en', 'community.helpTitle')));
  });

  /** What is kept, but for what the ticking of the house itself leaves. */
  const kept = () => storedIn(house).filter(({ collection }) => collection !== 'leases');

  const answerOf = async (response: Response): Promise<Answer> => {
    const text = await response.text();
    const isProblem = response.headers.get('content-type') === 'application/problem+json';
    return {
      status: response.status,
      code: isProblem ? (JSON.parse(text) as { code: string }).code : undefined,
      text,
    };
  };

  const send = async (
    method: string,
    route: string,
    body?: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> =>
    answerOf(
      await fetch(house.url + route, {
        method: method.toUpperCase(),
        headers: {
          authorization: `Bearer ${house.apiKey}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body }),
      }),
    );

  const postMessage = (body: unknown): Promise<Answer> =>
    send('post', '/api/messages', typeof body === 'string' ? body : JSON.stringify(body));

  const activity = (changes: Readonly<Record<string, unknown>> = {}) => ({
    ...{ type: 'message', id: 'in', channelId: 'msteams', text: 'help', serviceUrl: teams.serviceUrl },
    from: { id: '29:x', aadObjectId: MEMBER.id },
    recipient: { id: 'bot' },
    conversation: {
      id: personalChat(MEMBER).conversationId,
      conversationType: 'personal',
      tenantId: TENANT,
    },
    ...changes,
  });

  /** Refused with a code that the documentation explains. */
  const assertRefused = ({ status, code, text }: Answer, expected: string, what: string): void => {
    assert.equal(code, expected, `${what}: ${text}`);
    assert.ok(status >= 400 && status < 500, `${what}: ${status}`);
    assert.ok(DOCUMENTED.includes(`\`${expected}\``), `docs/errors.md explains ${expected}`);
  };

  /** Taken, and answered in words that were foreseen. */
  const assertForeseen = (answer: Answer, what: string): void => {
    assert.notEqual(answer.status, 500, `${what}: ${answer.text}`);
    assert.notEqual(answer.code, 'unforeseen', what);
    for (const fault of FAULTS) assert.ok(!answer.text.includes(fault), `${what}: ${answer.text}`);
    const faults = house.faults.slice(faultsSeen);
    faultsSeen = house.faults.length;
    assert.deepEqual(faults, [], what);
  };

  describe('an activity', () => {
    for (const [what, body, code] of [
      ['that is no JSON', '{"type": "message"', 'invalid_json'],
      ['that is null', 'null', 'malformed_payload'],
      ['that is a list', '[]', 'malformed_payload'],
      ['that is a text', '"message"', 'malformed_payload'],
      ['that is a number', '42', 'malformed_payload'],
      ['that is empty', '{}', 'malformed_activity'],
    ] as const)
      it(`${what} is refused: ${code}`, async () => {
        assertRefused(await postMessage(body), code, what);
      });

    it('without a body is refused', async () => {
      assertRefused(await send('post', '/api/messages'), 'malformed_payload', 'no body');
    });

    for (const [what, changes] of Object.entries<Record<string, unknown>>({
      'without a type': { type: undefined },
      'with an empty type': { type: '' },
      'with a number as type': { type: 5 },
      'without a sender': { from: undefined },
      'with null as sender': { from: null },
      'with a text as sender': { from: 'me' },
      'with a sender without id': { from: { aadObjectId: MEMBER.id } },
      'with a number as id of the sender': { from: { id: 5 } },
      'without a recipient': { recipient: undefined },
      'without a conversation': { conversation: undefined },
      'with a text as conversation': { conversation: 'here' },
      'with a conversation without id': { conversation: { tenantId: TENANT } },
      'with an object as id of the conversation': { conversation: { id: {} } },
      'without a channel id': { channelId: undefined },
      'without a service URL': { serviceUrl: undefined },
      'with a service URL that is none': { serviceUrl: 'here' },
      'with a service URL that is a script': { serviceUrl: 'javascript:alert(1)' },
      'with a number as text': { text: 5 },
      'with an object as text': { text: { toString: 'x' } },
      'with a number as time': { timestamp: 5 },
    }))
      it(`${what} is refused: malformed_activity`, async () => {
        assertRefused(await postMessage(activity(changes)), 'malformed_activity', what);
      });

    const STRANGE: readonly unknown[] = [
      null,
      5,
      true,
      'x',
      [],
      {},
      [null],
      [5],
      [[]],
      [{}],
      { id: 5 },
      { id: {} },
    ];
    const FIELDS = [
      ...['entities', 'channelData', 'attachments', 'membersAdded', 'membersRemoved', 'value', 'replyToId'],
      ...['locale', 'name', 'action', 'localTimestamp', 'expiration', 'relatesTo', 'callerId', 'summary'],
      ...['reactionsAdded', 'reactionsRemoved', 'suggestedActions', 'code', 'topicName', 'id', 'textFormat'],
    ];
    const TYPES = [
      ...[
        'message',
        'invoke',
        'conversationUpdate',
        'installationUpdate',
        'messageReaction',
        'event',
        'typing',
      ],
      ...['endOfConversation', 'messageUpdate', 'messageDelete', 'trace', 'handoff', 'command', 'nonsense'],
    ];

    // What nothing reads takes less to be convincing.
    const READ = new Set([
      'message',
      'invoke',
      'conversationUpdate',
      'installationUpdate',
      'messageReaction',
    ]);

    for (const type of TYPES)
      it(`of the type ${type} survives strange values in any of its fields`, async () => {
        for (const field of FIELDS)
          for (const value of READ.has(type) ? STRANGE : STRANGE.slice(0, 4)) {
            const answer = await postMessage(activity({ type, [field]: value }));
            assertForeseen(answer, `${type} with ${field} = ${JSON.stringify(value)}`);
          }
      });

    it('survives strange values inside of what it needs', async () => {
      const base = activity();
      for (const value of [...STRANGE, '../../x', '\u0000', '\ud800', '__proto__', 'x'.repeat(10_000)])
        for (const changes of [
          { from: { ...base.from, aadObjectId: value } },
          { from: { ...base.from, name: value } },
          { conversation: { ...base.conversation, tenantId: value } },
          { conversation: { ...base.conversation, conversationType: value } },
          { conversation: { ...base.conversation, name: value } },
          { conversation: { ...base.conversation, isGroup: value } },
          { channelData: { tenant: value } },
          { channelData: { tenant: { id: value } } },
          { channelData: { team: value, channel: value } },
          { channelData: { team: { id: value, name: value }, channel: { id: value, name: value } } },
          { entities: [{ type: 'mention', text: value, mentioned: value }] },
          { recipient: { id: 'bot', name: value } },
        ])
          assertForeseen(await postMessage(activity(changes)), JSON.stringify(changes).slice(0, 200));
    });

    it('survives names that every object has, and a nest of lists', async () => {
      const nest = '['.repeat(2000) + ']'.repeat(2000);
      const text = JSON.stringify(activity());
      for (const more of [
        '"__proto__":{"type":"x","isManager":true}',
        '"constructor":5,"toString":5,"hasOwnProperty":5',
        `"value":${nest}`,
        `"channelData":${nest}`,
      ])
        assertForeseen(await postMessage(text.replace(/\}$/, `,${more}}`)), more.slice(0, 50));
    });

    it('from another machine is not answered while the bot runs locally', async () => {
      for (const serviceUrl of [
        'https://smba.trafficmanager.net/emea/',
        'http://127.0.0.1.evil.example/',
        'http://localhost@evil.example/',
        'http://localhost.evil.example:3978/',
        'http://[::ffff:1.2.3.4]/',
        'http://0x7f000002.evil.example/',
      ])
        assertRefused(await postMessage(activity({ serviceUrl })), 'foreign_service_url', serviceUrl);
    });

    it('with more than 256 KiB is not read', async () => {
      const answer = await postMessage(activity({ text: 'x'.repeat(300 * 1024) }));

      assertRefused(answer, 'body_too_large', '300 KiB');
    });

    it('with a text that is too long for a question is answered so', async () => {
      const { status, heard } = await teams.say('ŵ'.repeat(100_000), MEMBER);

      assert.equal(status, 200);
      const said = heard.at(-1)?.activity.text ?? '';
      assert.ok(said.includes(say('cy', 'errors.text_too_long', { limit: 4000 })));
    });

    it('of a compressed or foreign kind is not read', async () => {
      const body = JSON.stringify(activity());
      for (const headers of [
        { 'content-type': 'text/plain' },
        { 'content-type': 'application/x-www-form-urlencoded' },
        { 'content-encoding': 'gzip' },
      ] as const)
        assertRefused(
          await send('post', '/api/messages', body, headers),
          'unsupported_media_type',
          JSON.stringify(headers),
        );
    });
  });

  describe('a button', () => {
    const verbs = (): readonly string[] =>
      house.app.features.flatMap((feature) => [
        ...Object.keys(feature.actions ?? {}),
        ...Object.keys(feature.dialogs ?? {}),
      ]);
    /** Erasing and the like need nothing from the payload, so nothing in it can be wrong. */
    const NEEDS_NOTHING = new Set([
      ...['community.erase', 'emergency.stop', 'emergency.resume', 'surveys.askMeHere', 'surveys.notHere'],
    ]);

    /** Every name that a card of ours gives to a value. */
    const FIELDS = fieldsOfCards();

    const WRONG_TYPES: readonly unknown[] = [null, 5, -1.5, true, [], {}, ['x'], { id: 'x' }, [[[]]]];
    const WRONG_TEXTS: readonly string[] = [
      '',
      'x',
      '__proto__',
      'constructor',
      'a'.repeat(22),
      // As long as all fields together may be and still be read: longer than any title, and refused by each form itself.
      'x'.repeat(Math.floor((240 * 1024) / FIELDS.length) - 32),
      '../../etc/passwd',
      '\u0000',
      '\ud800',
      '${name} {{name}} <script>alert(1)</script>',
      "'; DROP TABLE documents; --",
      '2026-99-99',
      '99999999999999999999',
    ];
    const everyField = (value: unknown) => Object.fromEntries(FIELDS.map((field) => [field, value]));

    const press = (verb: string, data: unknown): Promise<Answer> =>
      postMessage(
        activity({
          type: 'invoke',
          name: 'adaptiveCard/action',
          from: { id: '29:m', aadObjectId: MANAGER.id },
          conversation: {
            id: personalChat(MANAGER).conversationId,
            conversationType: 'personal',
            tenantId: TENANT,
          },
          value: { action: { type: 'Action.Execute', verb, data } },
        }),
      );

    it('stores nothing of a payload of the wrong type, whatever button it claims to be', async () => {
      const before = kept();

      for (const verb of verbs().filter((each) => !NEEDS_NOTHING.has(each)))
        for (const data of [null, [], 'x', 5, true, ...WRONG_TYPES.map(everyField)]) {
          const answer = await press(verb, data);
          assertForeseen(answer, `${verb} with ${JSON.stringify(data).slice(0, 80)}`);
          assert.equal(answer.status, 200);
        }

      assert.deepEqual(kept(), before);
    });

    it('survives texts that no form of ours could have sent', async () => {
      for (const verb of verbs().filter((each) => !NEEDS_NOTHING.has(each)))
        for (const text of WRONG_TEXTS) {
          const answer = await press(verb, everyField(text));
          assertForeseen(answer, `${verb} with ${JSON.stringify(text).slice(0, 40)}`);
          assert.equal(answer.status, 200, 'it is read, not turned away for its size');
        }
    });

    it('survives the same in a channel, where settings are', async () => {
      const room = await addChannel(teams, 'hostile');
      const listed = await house.api('GET', '/channels');

      for (const verb of verbs().filter((each) => !NEEDS_NOTHING.has(each)))
        for (const value of WRONG_TYPES) {
          const answer = await teams.press({ verb, data: everyField(value) }, MANAGER, room);
          assert.equal(answer.status, 200, verb);
        }

      assert.deepEqual(await house.api('GET', '/channels'), listed);
    });

    it('with a verb that nobody knows is answered so', async () => {
      for (const verb of ['posts.nothing', '', '__proto__', 'constructor', 'toString', 'x'.repeat(10_000)]) {
        const { text } = await press(verb, { edition: 'en' });

        assert.ok(text.includes(say('en', 'errors.unknown_verb').slice(0, 20)), `${verb}: ${text}`);
      }
    });

    it('names what could not be read, in the language of its card', async () => {
      for (const language of ['cy', 'en'] as const) {
        const { text } = await press('posts.show', { edition: language, id: 5 });

        assert.ok(text.includes(say(language, 'errors.malformed_payload')));
      }
    });
  });

  describe('an invoke', () => {
    const NAMES = [
      ...[
        'adaptiveCard/action',
        'task/fetch',
        'task/submit',
        'composeExtension/query',
        'message/submitAction',
      ],
      ...['composeExtension/submitAction', 'composeExtension/selectItem', 'composeExtension/fetchTask'],
      ...['fileConsent/invoke', 'signin/verifyState', 'config/fetch', 'application/search', 'tab/fetch'],
    ];
    const VALUES: readonly unknown[] = [
      ...[undefined, null, 5, 'x', [], {}, { action: null }, { action: 'x' }, { action: [] }, { action: {} }],
      ...[{ action: { verb: 5 } }, { action: { type: 'Action.Execute' } }, { data: null }, { data: 'x' }],
      ...[{ data: [] }, { data: { verb: 5 } }, { data: { verb: {} } }, { data: { verb: 'posts.write' } }],
      ...[{ data: { verb: 'posts.publish', form: [] } }, { parameters: null }, { parameters: 'x' }],
      ...[{ parameters: [null] }, { parameters: [{}] }, { parameters: [{ name: 5, value: {} }] }],
      ...[{ queryOptions: 'x' }, { queryOptions: { skip: 'x', count: -1 } }, { commandId: 5 }],
      ...[{ commandId: 'search', parameters: [{ name: 'query', value: 'x'.repeat(100_000) }] }],
      ...[{ actionName: 'feedback' }, { actionName: 'feedback', actionValue: 'x' }],
      ...[{ actionName: 'feedback', actionValue: { reaction: 'love', feedback: 5 } }],
      ...[{ actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{"feedbackText":{}}' } }],
      ...[{ actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{' } }],
    ];

    for (const name of NAMES)
      it(`${name} survives any value`, async () => {
        for (const value of VALUES) {
          const answer = await postMessage(activity({ type: 'invoke', name, value }));
          assertForeseen(answer, `${name} with ${JSON.stringify([value]).slice(0, 80)}`);
        }
      });

    it('of a name that nobody knows is not implemented, which is what the platform expects', async () => {
      for (const name of ['something/else', '', '__proto__']) {
        const { status } = await postMessage(activity({ type: 'invoke', name, value: {} }));

        assert.equal(status, 501, name);
      }
    });
  });

  describe('the API', () => {
    const routes = () => house.app.features.flatMap((feature) => feature.routes ?? []);
    const at = (route: string): string =>
      `/api/v1${route.replace(':language', 'en').replace(/:\w+/g, 'a'.repeat(22))}`;
    const withBody = () => routes().filter(({ body }) => body !== undefined);

    it('has a good body to begin with for every route that takes one', () => {
      const named = withBody().map(({ method, path: route }) => `${method} ${route}`);

      assert.deepEqual(named.sort(), Object.keys(GOOD_BODIES).sort());
    });

    it('refuses what is no JSON, no body, no object, too large or of another kind', async () => {
      const before = kept();
      for (const { method, path: route, bodyLimit = 256 * 1024 } of withBody()) {
        const what = `${method} ${route}`;
        const good = JSON.stringify(GOOD_BODIES[what]);
        const to = (body?: string, headers: Record<string, string> = {}) =>
          send(method, at(route), body, headers);

        assertRefused(await to('{"title": '), 'invalid_json', what);
        assertRefused(await to(), 'malformed_payload', what);
        for (const body of ['null', '[]', '"x"', '5', '{}'])
          assertRefused(await to(body), 'malformed_payload', `${what} ${body}`);
        assertRefused(await to(' '.repeat(bodyLimit + 1) + good), 'body_too_large', what);
        assertRefused(await to(good, { 'content-type': 'text/plain' }), 'unsupported_media_type', what);
        assertRefused(await to(good, { 'content-encoding': 'gzip' }), 'unsupported_media_type', what);
      }
      assert.deepEqual(kept(), before);
    });

    it('names the field that is missing, strange or of the wrong type, and stores nothing', async () => {
      const before = kept();
      for (const { method, path: route } of withBody()) {
        const good = GOOD_BODIES[`${method} ${route}`]!;
        for (const field of Object.keys(good)) {
          const what = `${method} ${route} ${field}`;
          const rest = { ...good, [field]: undefined };
          const missing = await send(method, at(route), JSON.stringify(rest));
          // A link may be missing where there is a place; the good body has none.
          const code = /^post \/meetup.* link$/.test(what) ? 'meetup_where_missing' : 'malformed_payload';
          assertRefused(missing, code, `${what} missing`);
          for (const value of [null, 5.5, {}, [], [null], true, { cy: 5, en: [] }, 'x'.repeat(50_000)]) {
            const answer = await send(method, at(route), JSON.stringify({ ...good, [field]: value }));
            // Where nothing is a value too, as in a meetup without a recording or a guide without ways of asking, and where
            // a file may be long, it is only the id that is wrong.
            const isNothing = value === null || JSON.stringify(value) === '{}';
            if (answer.status === 404 && (isNothing || field === 'content')) continue;
            assert.ok(answer.status === 400 || answer.status === 422, `${what}: ${answer.text}`);
            assertForeseen(answer, what);
            const { detail } = JSON.parse(answer.text) as { detail: string };
            if (answer.code === 'malformed_payload' && field !== 'template')
              assert.ok(detail.includes(field), `${what}: ${detail}`);
            assert.ok(!answer.text.includes('x'.repeat(100)), 'what was sent is not repeated');
          }
        }
        const strange = await send(method, at(route), JSON.stringify({ ...good, isManager: true }));
        assertRefused(strange, 'malformed_payload', `${method} ${route} with a strange field`);
      }
      assert.deepEqual(kept(), before);
    });

    it('says that there is nothing under an id that nobody has, and refuses what is no id', async () => {
      const byId = routes().filter(({ path: route }) => route.includes(':id'));
      assert.ok(byId.length >= 8);
      for (const { method, path: route } of byId) {
        const good = GOOD_BODIES[`${method} ${route}`];
        const to = (id: string) =>
          send(method, `/api/v1${route.replace(':id', id)}`, good && JSON.stringify(good));

        const unknown = await to('a'.repeat(22));
        // What is not there is deleted already.
        const right = method === 'delete' ? [200, 404] : [404];
        assert.ok(right.includes(unknown.status), `${method} ${route}: ${unknown.text}`);
        for (const id of [
          '%00',
          '..%2f..%2fetc',
          '%ff',
          'x'.repeat(5000),
          "'%20OR%201=1",
          '%F0%9F%92%A9',
          '__proto__',
          '%5B',
          '%',
        ]) {
          const answer = await to(id);
          assert.ok([...right, 400].includes(answer.status), `${method} ${route} ${id}: ${answer.text}`);
          assertForeseen(answer, `${method} ${route} ${id}`);
        }
      }
    });

    it('refuses a query that makes no sense', async () => {
      for (const { path: route } of routes().filter(({ query }) => query !== undefined))
        for (const query of [
          'limit=x',
          'limit=-1',
          'limit=1e99',
          'limit=',
          'limit=1.5',
          'after=x',
          'topic=x',
        ])
          assertForeseen(await send('get', `${at(route)}?${query}`), `${route}?${query}`);
      assertRefused(await send('get', '/api/v1/posts?limit=0'), 'malformed_payload', 'limit');
      assertRefused(await send('get', '/api/v1/posts?after=x'), 'malformed_payload', 'after');
    });

    it('knows its addresses and their methods', async () => {
      assertRefused(await send('get', '/api/v1/nothing'), 'not_found', 'nothing');
      assertRefused(await send('delete', '/api/v1/posts'), 'method_not_allowed', 'delete');
      assertRefused(await send('get', '/api/messages'), 'method_not_allowed', 'get messages');
    });

    it('survives a Host header that is none', async () => {
      const status = await new Promise<number | undefined>((resolve, reject) => {
        const sent = request(house.url, { headers: { host: '[' } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        sent.once('error', reject);
        sent.end();
      });

      assert.equal(status, 400);
    });
  });

  describe('a page', () => {
    it('survives any address', async () => {
      const addresses = house.app.features.flatMap((feature) => feature.pages ?? []).map((page) => page.path);
      assert.ok(addresses.length >= 5);
      for (const address of addresses)
        for (const value of [
          'x',
          'cy',
          '__proto__',
          'constructor',
          '%00',
          '%ff',
          '..%2f..',
          'x'.repeat(3000),
          '%3Cscript%3E',
        ]) {
          const { status, text } = await house.browse(address.replace(/:\w+/g, value));
          assert.ok(
            [200, 302, 303, 307, 400, 403, 404].includes(status),
            `${address} with ${value}: ${status}`,
          );
          assert.ok(!text.includes('<script>'));
        }
    });
  });

  it('does not let a channel be spoken for by a conversation with a strange id', async () => {
    const before = storedIn(house).length;

    for (const conversationId of [
      '',
      ' ',
      '19:a/b\\c?d#e@thread.tacv2',
      '\u0000',
      '\ud800',
      'x'.repeat(10_000),
    ]) {
      const answer = await teams.post({ type: 'message', text: 'help' }, MEMBER, {
        ...channel('x'),
        conversationId,
      });
      assert.ok([200, 400].includes(answer.status), JSON.stringify(answer.body));
      assertForeseen({ status: answer.status, code: undefined, text: '' }, conversationId);
    }

    assert.ok(storedIn(house).length - before <= 6);
  });
});

/** The ids of all inputs and the names in the data of all buttons, as the templates have them. */
function fieldsOfCards(): readonly string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { id, data, ...rest } = node as Record<string, unknown>;
    if (typeof id === 'string' && /^\w+$/.test(id)) found.add(id);
    for (const name of Object.keys(Object(data) as object)) if (name !== 'edition') found.add(name);
    Object.values(rest).forEach(visit);
  };
  const root = path.join(ROOT, 'adaptive-cards');
  for (const feature of readdirSync(root, { withFileTypes: true }).filter((each) => each.isDirectory()))
    for (const file of readdirSync(path.join(root, feature.name)).filter(
      (name) => !name.includes('.sample.'),
    ))
      visit(JSON.parse(readFileSync(path.join(root, feature.name, file), 'utf8')));
  // What the ballot of a survey holds depends on its questions.
  return [...found, 'q1', 'q1p1', 'q1p2', 'template'];
}
