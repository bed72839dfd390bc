import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the stub does with a request. `says` is put into a proper completion as it stands. */
export type StubAct =
  | { readonly says: string; readonly afterMs?: number }
  | { readonly status: number; readonly retryAfter?: string }
  | { readonly body: string }
  /** A whole completion of which only the first half arrives before the line breaks. */
  | { readonly cutOff: string }
  /** A completion whose body comes a letter at a time, for ever. */
  | 'trickles'
  /** A body without end. */
  | 'floods'
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
  /** How many endless answers the other side ended. */
  hungUp = 0;
  readonly #server = createServer((request, response) => void this.#take(request, response));

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** `fetch` for a service at any address: the real client insists on https, so it is led here at the last moment. */
  readonly fetch: typeof globalThis.fetch = (input, init) => {
    const { port } = this.#server.address() as AddressInfo;
    const { pathname, search } = new URL(input instanceof Request ? input.url : input);
    return globalThis.fetch(`http://127.0.0.1:${port}${pathname}${search}`, init);
  };

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
    if (act === 'trickles') {
      this.#pour(response, ' ', 20);
      return;
    }
    if (act === 'floods') {
      this.#pour(response, ' '.repeat(64 * 1024), 0);
      return;
    }
    if ('status' in act) {
      response.statusCode = act.status;
      if (act.retryAfter !== undefined) response.setHeader('retry-after', act.retryAfter);
      return void response.end('{"error":{"message":"no"}}');
    }
    if ('body' in act) return void response.end(act.body);
    if ('cutOff' in act) {
      const whole = JSON.stringify(completion(act.cutOff));
      response.setHeader('content-length', Buffer.byteLength(whole));
      response.write(whole.slice(0, whole.length / 2), () => request.socket.destroy());
      return;
    }
    setTimeout(() => response.end(JSON.stringify(completion(act.says))), act.afterMs ?? 0);
  }

  /** Writes the same again and again until the other side has had enough. */
  #pour(response: ServerResponse, what: string, everyMs: number): void {
    const timer = setInterval(() => response.write(what), everyMs);
    response.once('close', () => {
      clearInterval(timer);
      this.hungUp += 1;
    });
  }
}
