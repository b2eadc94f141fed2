import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

describe('the technical side of the API', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('says whether it is alive and ready', async () => {
    expect((await api.app.inject('/health/live')).json()).toEqual({ status: 'live' });
    const ready = await api.app.inject('/health/ready');
    expect([ready.statusCode, ready.json()]).toEqual([200, { status: 'ready', reasons: [] }]);
  });

  it('counts what was asked for and what failed, and nothing of proposals by itself', async () => {
    const person = await api.a.person();
    await api.as(person).request('{ me { id } provinces { code } }');
    await api.anonymous.request('{ myProposals { totalCount { count } } }');
    await api
      .as(person)
      .request('mutation ($input: CreateProposalInput!) { createProposal(input: $input) { refusals { code } } }', {
        input: { rfpId: person.id },
      });
    await api.anonymous.request('{ nonsense }');
    const { body } = await api.app.inject('/metrics');
    const lines = body.split('\n').filter((line) => line.startsWith('peyvand_graphql_operations_total'));
    expect(lines).toContain('peyvand_graphql_operations_total{kind="query",field="me",outcome="done"} 1');
    expect(lines).toContain('peyvand_graphql_operations_total{kind="any",field="proposals",outcome="any"} 2');
    expect(lines.filter((line) => /nonsense|createProposal|myProposals/.test(line))).toEqual([]);
  });

  it('names every request and guesses no types', async () => {
    const { headers } = await api.app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ __typename }' } });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(headers['x-powered-by']).toBeUndefined();
  });
});
