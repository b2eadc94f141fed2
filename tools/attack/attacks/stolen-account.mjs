import { newPassword } from '../../story/client.mjs';

export const title = 'Keeping a stolen account by a second change of its address, after its owner took it back';

/** The thief has the owner's password and asks for two changes; the owner undoes the first one and sets a new password. */
export async function attack(field) {
  const { people } = field;
  const owner = await people.join('Shirin Karimi', 'shirin@attack.example');
  const thief = field.stranger('The thief');
  await thief.tell('signIn', { email: owner.email, password: owner.password }, 'done');
  await thief.tell('confirmPassword', { password: owner.password }, 'done');
  const links = [];
  for (const email of ['thief.one@attack.example', 'thief.two@attack.example']) {
    await thief.tell('changeEmail', { email }, 'done');
    links.push(await people.tokenFor(email, 'confirm-email'));
  }
  await thief.tell('confirmEmailChange', { token: links[0], password: owner.password }, 'done');
  const wayBack = await people.tokenFor(owner.email, 'undo-email-change');
  await field.stranger().tell('undoEmailChange', { token: wayBack }, 'done');
  await field.stranger().tell('requestPasswordReset', { email: owner.email }, 'done');
  const reset = await people.tokenFor(owner.email, 'reset-password');
  const password = newPassword();
  await field.stranger().tell('resetPassword', { token: reset, password }, 'done');

  const second = await thief.try('confirmEmailChange', { token: links[1], password: owner.password }, 'done');
  const session = await thief.ask('{ me { id } }');
  const signIn = await field.stranger().try('signIn', { email: owner.email, password }, 'done');
  const said = ({ done, refusals }) => (done ? 'done' : refusals.map(({ code }) => code).join());
  return [
    { held: !second.done, figure: `the link of the second change: ${said(second)}` },
    { held: session.me === null, figure: `the thief's session: ${session.me ? 'lives' : 'ended'}` },
    { held: signIn.done === true, figure: `the owner signs in with the new password: ${said(signIn)}` },
  ];
}
