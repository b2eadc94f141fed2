export const title = 'Locking an owner out by wrong passwords';

const GUESSES = 15;

/** A stranger guesses past the limit of the account; its owner has signed in on a device before, and has a session. */
export async function attack(field) {
  const owner = await field.people.join('Navid Rad', 'navid@attack.example');
  const device = field.stranger('The known device');
  const { email, password } = owner;
  await device.tell('signIn', { email, password }, 'done');
  const codes = [];
  for (let at = 0; at < GUESSES; at += 1) {
    const { refusals } = await field.stranger().try('signIn', { email, password: `guess number ${at}` }, 'done');
    codes.push(refusals[0]?.code);
  }
  const evaluated = codes.filter((code) => code === 'SIGN_IN_FAILED').length;
  const again = await device.try('signIn', { email, password }, 'done');
  const step = await owner.try('confirmPassword', { password }, 'done');
  const elsewhere = await field.stranger().try('signIn', { email, password }, 'done');
  await field.database.query('delete from throttle');
  const said = ({ done, refusals }) => (done ? 'done' : refusals.map(({ code }) => code).join());
  return [
    { held: evaluated <= 10, figure: `${evaluated} of ${GUESSES} guesses were looked at` },
    { held: said(elsewhere) === 'THROTTLED', figure: `the right password from a strange device: ${said(elsewhere)}` },
    { held: again.done === true, figure: `the owner signs in on the known device: ${said(again)}` },
    { held: step.done === true, figure: `the owner confirms the password in a living session: ${said(step)}` },
  ];
}
