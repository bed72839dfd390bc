import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Plays the embeddings of Azure OpenAI over HTTP. Its model knows one meaning: a text that has any of `words` points one
 * way, and the more the shorter it is; all others point elsewhere.
 */
export class EmbeddingStub {
  /** Everything that it was asked for. */
  readonly texts: string[] = [];
  act: 'works' | 'fails' | 'nonsense' | 'never answers' = 'works';
  readonly #words: readonly string[];
  readonly #server = createServer((request, response) => void this.#take(request, response));

  constructor(words: readonly string[]) {
    this.#words = words;
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  #vectorOf(text: string): readonly number[] {
    const words = text.toLowerCase().split(/[^a-z]+/);
    const meant = words.filter((word) => this.#words.includes(word)).length;
    return [meant / words.length, 0.05];
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
    const { input } = JSON.parse(body) as { input: string[] };
    this.texts.push(...input);
    if (this.act === 'never answers') return;
    response.setHeader('content-type', 'application/json');
    if (this.act === 'fails') response.statusCode = 500;
    const data = input.map((text, index) => ({
      object: 'embedding',
      index,
      embedding: this.#vectorOf(text),
    }));
    response.end(
      this.act === 'works' ? JSON.stringify({ object: 'list', data, model: 'stub' }) : '{"data":[]}',
    );
  }
}
