import { z } from 'zod/v4';
import type { Route } from '../../chat/serving/route.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** What the description says about itself. */
export interface ApiInfo {
  readonly title: string;
  readonly version: string;
  /** Where the house stands, without a slash at the end. */
  readonly publicUrl: string;
}

/** An OpenAPI 3.1 document: plain data, ready for JSON. */
export interface ApiDescription {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
  readonly [more: string]: unknown;
}

const text = { type: 'string' };
const json = (schema: JsonSchema): JsonSchema => ({ 'application/json': { schema } });
const problem = (description: string): JsonSchema => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const COMPONENTS = {
  securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
  schemas: {
    Problem: {
      type: 'object',
      description: 'An RFC 9457 problem document. The code stays the same for good; the texts may change.',
      properties: {
        type: { type: 'string', format: 'uri-reference' },
        title: text,
        status: { type: 'integer' },
        detail: text,
        code: text,
        instance: { type: 'string', format: 'uri-reference' },
        message: { type: 'object', properties: { cy: text, en: text }, required: ['cy', 'en'] },
      },
      required: ['type', 'title', 'status', 'detail', 'code', 'instance', 'message'],
    },
  },
  responses: {
    Problem: problem('The call was understood and not carried out, or not understood.'),
    NotAuthorised: problem('The key is missing or wrong.'),
  },
};

/** As the other side writes it, for bodies and answers alike: answers are sent as they are, unparsed. */
function schemaOf(schema: z.ZodType): JsonSchema {
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  delete described.$schema;
  return described;
}

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

const fieldsOf = (schema: z.ZodType | undefined): ObjectSchema => (schema ? schemaOf(schema) : {});

const PARAM = /:(\w+)/g;

const pathParams = ({ path, params }: Route): JsonSchema[] =>
  [...path.matchAll(PARAM)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: fieldsOf(params).properties?.[name] ?? text,
  }));

function queryParams({ query }: Route): JsonSchema[] {
  const { properties = {}, required = [] } = fieldsOf(query);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `get /surveys/:id/results` → `getSurveysByIdResults`: unique, as method and path together are. */
const operationId = ({ method, path }: Route): string =>
  method +
  path
    .replace(PARAM, (_whole, name: string) => `by-${name}`)
    .split(/\W+/)
    .map(capital)
    .join('');

function operation(route: Route): JsonSchema {
  const { path, summary, status = 200, body, response, produces } = route;
  const parameters = [...pathParams(route), ...queryParams(route)];
  return {
    operationId: operationId(route),
    summary,
    tags: [path.split('/')[1]],
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: json(schemaOf(body)) } }),
    responses: {
      [status]: {
        description: 'Done.',
        ...(status !== 204 && {
          content: { [produces ?? 'application/json']: { schema: schemaOf(response) } },
        }),
      },
      401: { $ref: '#/components/responses/NotAuthorised' },
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

/** Describes the API from the very schemas that validate its calls. */
export function describeApi(
  routes: readonly Route[],
  { title, version, publicUrl }: ApiInfo,
): ApiDescription {
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const route of routes) {
    const path = route.path.replace(PARAM, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title, version },
    servers: [{ url: `${publicUrl}/api/v1` }],
    security: [{ key: [] }],
    paths,
    components: COMPONENTS,
  };
}
