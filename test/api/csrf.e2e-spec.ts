import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accountsBench, type AccountsBench } from '../support/accounts.bench.js';

const SIGN_OUT = 'mutation { signOut { done } }';

/** What a page of somebody else can make a browser send with the reader's cookie: forms, images, links. */
describe('a page of somebody else', () => {
  let bench: AccountsBench;
  let cookie: string;

  beforeAll(async () => {
    bench = await accountsBench();
    ({ cookie } = await bench.person('reader@example.ir'));
  }, 60_000);

  afterAll(() => bench.close());

  const isSignedIn = async () => Boolean((await bench.send('{ me { id } }', {}, { cookie })).data.me);

  it.each([
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(SIGN_OUT)}`],
    ['text/plain', JSON.stringify({ query: SIGN_OUT })],
    ['text/plain; application/json', JSON.stringify({ query: SIGN_OUT })],
    [
      'multipart/form-data; boundary=x',
      `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${SIGN_OUT}\r\n--x--\r\n`,
    ],
  ])('does nothing with a form of the kind %s', async (type, payload) => {
    const answer = await bench.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie, 'content-type': type },
      payload,
    });
    expect([400, 415]).toContain(answer.statusCode);
    expect(await isSignedIn()).toBe(true);
  });

  it('does nothing without a kind', async () => {
    const answer = await bench.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie },
      payload: Buffer.from(JSON.stringify({ query: SIGN_OUT })),
    });
    expect([400, 415]).toContain(answer.statusCode);
    expect(await isSignedIn()).toBe(true);
  });

  it('reads nothing by an image or a link', async () => {
    const answer = await bench.app.inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent('{ me { email } }')}`,
      headers: { cookie },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('CSRF');
    expect(answer.body).not.toContain('reader@example.ir');
  });

  it('changes nothing by a link, not even one that says what it is', async () => {
    const answer = await bench.app.inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent(SIGN_OUT)}`,
      headers: { cookie, 'apollo-require-preflight': '1' },
    });
    expect(answer.statusCode).toBe(405);
    expect(await isSignedIn()).toBe(true);
  });

  it('is given no leave to read across origins', async () => {
    const headers = {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const preflight = await bench.app.inject({ method: 'OPTIONS', url: '/graphql', headers });
    expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
    const answer = await bench.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { origin: headers.origin, cookie, 'content-type': 'application/json' },
      payload: { query: '{ me { id } }' },
    });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('gets a cookie sent only from our own pages', async () => {
    const { headers } = await bench.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: {
        query: 'mutation($i: SignInInput!) { signIn(input: $i) { done } }',
        variables: { i: { email: 'reader@example.ir', password: 'a walnut tree in spring' } },
      },
    });
    expect(String(headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Lax/);
  });
});
