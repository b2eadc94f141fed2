import http from 'node:http';

export const title = 'Guessing past the limit of an address by writing others into X-Forwarded-For';

const GUESSES = 1_100;
const AT_ONCE = 20;

/** The demo lets 1,000 tries a window through from one address; no account is tried twice, so only that counts. */
export async function attack(field) {
  const codes = [];
  for (let from = 0; from < GUESSES; from += AT_ONCE)
    codes.push(...(await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => guess(field, from + at)))));
  await field.database.query('delete from throttle');
  const evaluated = codes.filter((code) => code === 'SIGN_IN_FAILED').length;
  return [
    { held: evaluated <= 1_000, figure: `${evaluated} of ${GUESSES} guesses from as many made-up addresses counted` },
  ];
}

function guess(field, at) {
  const spoofed = `198.51.${at >> 8}.${at & 255}`;
  const body = JSON.stringify({
    query: `mutation { signIn(input: { email: "nobody${at}@demo.example", password: "a guess" }) { refusals { code } } }`,
  });
  return new Promise((done, fail) => {
    const headers = {
      'content-type': 'application/json',
      'x-forwarded-for': spoofed,
      forwarded: `for=${spoofed}`,
      'x-real-ip': spoofed,
    };
    const request = http.request(field.addresses.graphql, { method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      response.on('end', () => done(JSON.parse(text).data.signIn.refusals[0]?.code));
    });
    request.on('error', fail).end(body);
  });
}
