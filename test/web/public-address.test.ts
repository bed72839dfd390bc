import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isPublicAddress } from '../../src/web/public-address.ts';

const PUBLIC = [
  '93.184.215.14',
  '1.1.1.1',
  '172.32.0.1',
  '100.128.0.1',
  '2606:2800:21f:cb07:6820:80da:af6b:8b2c',
  '2a00:1450:4009::1',
];

const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'this machine': ['127.0.0.1', '127.255.255.254', '::1', '0.0.0.0', '0.1.2.3', '::'],
  'a private network': [
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    'fc00::1',
    'fd12:3456::1',
    'fec0::1',
  ],
  'the link': ['169.254.169.254', 'fe80::1', 'fe80::1%eth0'],
  'a shared network of a provider (CGNAT)': ['100.64.0.1', '100.100.100.200', '100.127.255.255'],
  'many at once': ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1'],
  'nobody: kept for documents, tests and later': [
    '192.0.2.1',
    '198.51.100.1',
    '203.0.113.1',
    '198.18.0.1',
    '192.0.0.1',
    '240.0.0.1',
    '2001:db8::1',
    '100::1',
    '4000::1',
  ],
  'IPv4 inside of IPv6': [
    '::ffff:127.0.0.1',
    '::ffff:93.184.215.14',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '::ffff:0:127.0.0.1',
  ],
  'IPv4 through a translator (NAT64)': ['64:ff9b::7f00:1', '64:ff9b::169.254.169.254', '64:ff9b:1::a00:1'],
  'IPv4 through a tunnel (6to4, Teredo)': ['2002:7f00:1::1', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
  'the host below a virtual machine of Azure': ['168.63.129.16'],
  'no address at all': [
    '',
    'localhost',
    '127.1',
    '0x7f000001',
    '2130706433',
    '1.2.3.4.5',
    '[::1]',
    '93.184.215.14 ',
  ],
};

describe('A public address', () => {
  it('is one of the open web', () => {
    for (const address of PUBLIC) assert.ok(isPublicAddress(address), address);
  });

  for (const [where, addresses] of Object.entries(ELSEWHERE))
    it(`is none that leads to ${where}`, () => {
      for (const address of addresses) assert.ok(!isPublicAddress(address), address);
    });

  it('cannot be dressed up: no IPv4 address is reached through an IPv6 one', () => {
    const hex = (high: number, low: number) => ((high << 8) | low).toString(16);
    fc.assert(
      fc.property(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)), ([a, b, c, d]) => {
        const tail = `${hex(a, b)}:${hex(c, d)}`;
        for (const prefix of ['::ffff:', '::', '64:ff9b::', '64:ff9b:1::', '::ffff:0:'])
          assert.ok(!isPublicAddress(prefix + tail), prefix + tail);
        assert.ok(!isPublicAddress(`2002:${tail}::1`));
      }),
    );
  });
});
