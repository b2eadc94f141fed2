import { untilReady } from './health.mjs';
import { PlainFault } from './plain-fault.mjs';
import { ending, tail } from './processes.mjs';
import { pause } from './steps.mjs';

/** Whoever dies so often in a row does not mend itself by being started. */
const DEATHS = 5;
/** Whoever has lived so long was well, and its next death counts as the first. */
const STEADY_MS = 60_000;
const FIRST_PAUSE_MS = 1_000;

const never = () => new Promise(() => {});

/**
 * Starts API and worker anew when they end by themselves, after pauses that double, and says so; gives up on one that
 * ends again and again. A child without `renew`, the database, ends everything. Settles only by throwing.
 */
export const keepAlive = (children, crew, { deaths = DEATHS, firstPauseMs = FIRST_PAUSE_MS } = {}) =>
  Promise.race(children.map((child) => keep(child, crew, { deaths, firstPauseMs })));

async function keep({ member: first, renew, port }, crew, { deaths, firstPauseMs }) {
  let died = 0;
  for (let member = first; ; member = renew()) {
    if (member !== first) tellWhenReady(member, port, crew);
    const begun = Date.now();
    const end = await member.exited;
    if (crew.isClosing) return never();
    if (!renew) throw fault(member, end, '');
    died = Date.now() - begun > STEADY_MS ? 1 : died + 1;
    if (died >= deaths) throw fault(member, end, ` ${died} times in a row`);
    const wait = firstPauseMs * 2 ** (died - 1);
    console.log(`${member.name} stopped by itself (${ending(end)}); it is started anew in ${wait / 1_000} s.`);
    await crew.bury(member);
    await pause(wait);
    if (crew.isClosing) return never();
  }
}

/** One that does not come up either ends by itself, which is seen, or hangs, which is told. */
function tellWhenReady(member, port, crew) {
  let ended = false;
  member.exited.then(() => (ended = true));
  untilReady(member, port).then(
    () => console.log(`${member.name} is ready again.`),
    (error) => ended || crew.isClosing || console.error(error.message),
  );
}

const fault = ({ name, log }, end, often) =>
  new PlainFault(
    `${name} stopped by itself${often} (${ending(end)}), so everything is stopped. The end of ${log}:\n${tail(log)}`,
  );
