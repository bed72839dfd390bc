import assert from 'node:assert/strict';
import { isSignatureOf, signatureOf } from '../../src/lib/signature.ts';

describe('a signature', () => {
  it('holds for the parts that were signed, and for no others', () => {
    const signature = signatureOf('secret', 'id', '2026');

    assert.ok(isSignatureOf(signature, 'secret', 'id', '2026'));
    assert.ok(!isSignatureOf(signature, 'secret', 'id2', '026'));
    assert.ok(!isSignatureOf(signature, 'other secret', 'id', '2026'));
    assert.ok(!isSignatureOf('', 'secret', 'id', '2026'));
    assert.ok(!isSignatureOf(`${signature}x`, 'secret', 'id', '2026'));
  });
});
