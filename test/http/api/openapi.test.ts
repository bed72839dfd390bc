import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { describeApi, type ApiDescription } from '../../../src/http/api/openapi.ts';
import { closeHouses, openHouse, posting, ROUTES } from '../../support/http-house.ts';

const INFO = { title: 'Cylch', version: '1.2.3', publicUrl: 'https://cylch.example' };

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { name: string; in: string; required: boolean; schema: object }[];
  readonly requestBody?: { content: Record<string, { schema: object }> };
  readonly responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

const operationIn = (api: ApiDescription, path: string, method: string): Operation =>
  api.paths[path]?.[method] as unknown as Operation;

const schemaAccepts = (schema: object, value: unknown): boolean => {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  return ajv.compile(schema)(value);
};

describe('the description of the API', () => {
  afterEach(closeHouses);

  it('is a valid OpenAPI 3.1 document', async () => {
    const validator = new Validator();

    const verdict = await validator.validate(describeApi(ROUTES, INFO));

    assert.equal(verdict.valid, true, JSON.stringify(verdict.errors));
    assert.equal(validator.version, '3.1');
  });

  it('has every route, each under a name of its own', () => {
    const api = describeApi(ROUTES, INFO);

    const described = Object.entries(api.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    const names = Object.values(api.paths).flatMap((methods) =>
      Object.values(methods).map((operation) => operation.operationId),
    );
    const expected = ROUTES.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    assert.deepEqual(described.sort(), expected.sort());
    assert.deepEqual(names.sort(), [
      'deleteSurveysById',
      'getBroken',
      'getSurveys',
      'postSurveys',
      'postSurveysByIdOpen',
    ]);
  });

  it('describes parameters with the schemas that check them', () => {
    const api = describeApi(ROUTES, INFO);

    const inPath = operationIn(api, '/surveys/{id}/open', 'post').parameters;
    const inQuery = operationIn(api, '/surveys', 'get').parameters;

    assert.deepEqual(inPath, [
      { name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 20 } },
    ]);
    assert.deepEqual(inQuery, [
      { name: 'state', in: 'query', required: false, schema: { type: 'string', enum: ['open', 'closed'] } },
    ]);
  });

  it('accepts what the API accepts, refuses what it refuses, and describes what comes back', async () => {
    const house = await openHouse();
    const { requestBody, responses } = operationIn(describeApi(ROUTES, INFO), '/surveys', 'post');
    const body = requestBody?.content['application/json']?.schema ?? {};
    const response = responses['201']?.content?.['application/json']?.schema ?? {};
    const good = { title: { cy: 'Parodrwydd', en: 'Readiness' } };
    const bad = { title: { cy: 'Parodrwydd', en: 'x'.repeat(81) } };

    const answered = await house.call('/surveys', posting(good));
    const refused = await house.call('/surveys', posting(bad));

    assert.deepEqual([answered.status, schemaAccepts(body, good)], [201, true]);
    assert.deepEqual([refused.status, schemaAccepts(body, bad)], [400, false]);
    assert.equal(schemaAccepts(response, await answered.json()), true);
  });

  it('describes problems as they are sent', async () => {
    const house = await openHouse();
    const { components } = describeApi(ROUTES, INFO) as unknown as {
      components: { schemas: { Problem: object } };
    };

    const problem: unknown = await (await house.call('/nothing')).json();

    assert.equal(schemaAccepts(components.schemas.Problem, problem), true);
  });

  it('is served without a key', async () => {
    const house = await openHouse();

    const answer = await fetch(`${house.url}/api/v1/openapi.json`);

    assert.equal(answer.status, 200);
    assert.deepEqual(await answer.json(), JSON.parse(JSON.stringify(describeApi(ROUTES, INFO))));
  });
});
