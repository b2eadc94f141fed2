import { Secret, TOTP } from 'otpauth';

const PASSWORD = 'peyvand-demo-1405';
const SECRET = 'PEYVANDDEMOPEYVANDDEMOPEYVANDDEM';

/** Signs a demo person in, with the second factor where there is one; answers what a browser keeps of it. */
export async function signInDemo(browser, address, person) {
  const context = await browser.newContext({ baseURL: address });
  const send = async (operation, variables) =>
    (await context.request.post('/graphql', { data: { query: `mutation ${operation}`, variables } })).json();
  await send(
    '($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { done } }',
    { email: `${person}@demo.example`, password: PASSWORD },
  );
  // Who has none is told so, and is signed in all the same.
  await send('($code: String!) { proveSecondFactor(input: { code: $code }) { done } }', {
    code: new TOTP({ secret: Secret.fromBase32(SECRET) }).generate(),
  });
  const state = await context.storageState();
  await context.close();
  return state;
}
