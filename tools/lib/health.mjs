import { PlainFault } from './plain-fault.mjs';
import { ending, tail } from './processes.mjs';
import { pause } from './steps.mjs';

/** Waits until a child of ours says that it is ready. */
export async function untilReady(member, port, patience = 180_000) {
  let ended = null;
  let last = 'no answer';
  member.exited.then((end) => (ended = end));
  for (const until = Date.now() + patience; Date.now() < until; await pause(50)) {
    if (ended)
      throw new PlainFault(
        `${member.name} stopped while starting (${ending(ended)}). The end of ${member.log}:\n${tail(member.log)}`,
      );
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(5_000) }).catch(
      () => null,
    );
    if (answer?.status === 200) return;
    if (answer) last = `${answer.status} ${(await answer.text()).slice(0, 300)}`;
  }
  throw new PlainFault(
    `${member.name} was not ready within ${patience / 1000} seconds (last answer: ${last}). The end of ${member.log}:\n${tail(member.log)}`,
  );
}
