import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { personOf } from '../../../src/teams/incoming/incoming.ts';

const account = (named: object) =>
  ({ id: '29:x', aadObjectId: 'member-1', ...named }) as unknown as Activity['from'];

describe('Who an activity is from', () => {
  it('has their own organisation where Teams tells it, as of guests in a shared channel', () => {
    assert.deepEqual(personOf(account({ tenantId: 'home-tenant' })), {
      memberId: 'member-1',
      homeTenantId: 'home-tenant',
    });
  });

  it('goes without where Teams does not, or where it is no text', () => {
    for (const named of [{}, { tenantId: '' }, { tenantId: 5 }, { tenantId: null }])
      assert.deepEqual(personOf(account(named)), { memberId: 'member-1' });
  });
});
