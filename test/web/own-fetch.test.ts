import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';

const WEB = path.resolve(import.meta.dirname, '../../src/web/index.ts');

describe('A process that reads the open web', function () {
  this.timeout(30_000);

  it('keeps the `fetch` of the runtime, with which models are asked', async () => {
    const server = createServer((_request, response) => response.end('here'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    // Clients of models say the length themselves, which a strange dispatcher takes for a second header.
    const asked = "{ method: 'POST', body: 'x', headers: { 'content-length': '1' } }";
    const code = `require('${WEB}');
      fetch('http://127.0.0.1:${port}/', ${asked}).then((answer) => answer.text()).then(console.log);`;

    const { stdout } = await promisify(execFile)(process.execPath, [
      ...['--import', 'tsx', '--input-type=commonjs', '--eval', code],
    ]).finally(() => server.close());

    assert.equal(stdout.trim(), 'here');
  });
});
