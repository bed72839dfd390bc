import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OpenAIModel } from '@microsoft/teams-ai';
import { AzureOpenAI } from 'openai';

/** What the stub does with a request. `says` is put into a proper completion as it stands. */
export type StubAct =
  | { readonly says: string }
  | { readonly status: number }
  | { readonly body: string }
  | 'breaks the line'
  | 'never answers';

/** A request as the service would have read it. */
export interface StubRequest {
  readonly url: string;
  readonly key: string;
  readonly body: {
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly max_tokens: number;
    readonly temperature: number;
    readonly response_format: unknown;
  };
}

const completion = (content: string) => ({
  id: 'completion-1',
  object: 'chat.completion',
  created: 1,
  model: 'stub',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});

/** A sentence of an answer in the form that the prompt asks for; `passage` counts from 1. */
export const worded = (...sentences: readonly { text: string; passage: number }[]): StubAct => ({
  says: JSON.stringify({ sentences }),
});

/** Plays Azure OpenAI over plain HTTP, and does as it is told: also what no model should. */
export class OpenAiStub {
  readonly requests: StubRequest[] = [];
  /** What it does next, and from then on. */
  act: StubAct | ((request: StubRequest) => StubAct) = { says: '{"sentences":[]}' };
  readonly #server = createServer((request, response) => void this.#take(request, response));

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The model of teams-ai, asking the stub: it insists on https itself, so its client is exchanged. */
  model(): OpenAIModel {
    const { port } = this.#server.address() as AddressInfo;
    const model = new OpenAIModel({
      azureApiKey: 'key',
      azureEndpoint: 'https://model.example',
      azureDefaultDeployment: 'words',
      azureApiVersion: '2024-10-21',
      useSystemMessages: true,
      responseFormat: { type: 'json_object' },
    });
    const client = new AzureOpenAI({
      ...{ endpoint: `http://127.0.0.1:${port}`, apiKey: 'key', apiVersion: '2024-10-21', maxRetries: 0 },
    });
    return Object.assign(model, { _client: client });
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
    const heard: StubRequest = {
      url: request.url ?? '',
      key: String(request.headers['api-key']),
      body: JSON.parse(text) as StubRequest['body'],
    };
    this.requests.push(heard);
    const act = typeof this.act === 'function' ? this.act(heard) : this.act;
    if (act === 'never answers') return;
    if (act === 'breaks the line') return void request.socket.destroy();
    response.setHeader('content-type', 'application/json');
    if ('status' in act) response.statusCode = act.status;
    response.end(
      'status' in act
        ? '{"error":{"message":"no"}}'
        : 'body' in act
          ? act.body
          : JSON.stringify(completion(act.says)),
    );
  }
}
