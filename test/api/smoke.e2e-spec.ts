import { freshDatabase, type TestDatabase } from '../support/database.js';

describe('the database template', () => {
  let database: TestDatabase;
  beforeAll(async () => { database = await freshDatabase(); }, 60_000);
  afterAll(() => database.drop());

  it('is cloned for each spec', () => {
    expect(database.url).toContain('peyvand_test_');
  });
});
