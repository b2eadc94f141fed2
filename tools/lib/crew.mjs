import { ending, startChild, stopChild } from './processes.mjs';

/** Everything a command has started. It is ended in the reverse order, once, whatever stage the command had reached. */
export class Crew {
  #closers = [];
  /** @type {Promise<any[]> | null} */
  #closed = null;

  /** @param {any} [record] knows each child while it lives, so that a later run can clear up after a killed one; may be missing. */
  constructor(record) {
    this.record = record;
  }

  get isClosing() {
    return this.#closed !== null;
  }

  /** `close` may answer a sentence about what went wrong while closing. */
  add(close) {
    this.#closers.push(close);
    return close;
  }

  /**
   * Starts a child that is stopped with everything else; `mark` is a part of its command line by which it is known again.
   *
   * @param {import('./processes.mjs').ChildOptions & { mark?: string, stopSignals?: NodeJS.Signals[] }} options
   * @returns {any}
   */
  start({ mark, stopSignals = ['SIGTERM', 'SIGKILL'], ...options }) {
    if (this.isClosing) throw new Error(`Stopping: ${options.name} is not started any more.`);
    const member = startChild(options);
    this.record?.add({ name: member.name, pid: member.pid, mark, stopSignals });
    member.exited.then(() => this.record?.remove(member.pid));
    member.stop = this.add(async () => {
      // Its end by itself has been told already.
      if (member.child.exitCode !== null || member.child.signalCode !== null) return void (await stopChild(member, []));
      const end = await stopChild(member, stopSignals);
      // A program that has cleaned up may end itself by the signal it was asked with, as the convention is.
      const isClean = end.code === 0 || end.signal === stopSignals[0] || member.mayBeCutOff;
      return isClean ? undefined : `${member.name} did not stop cleanly (${ending(end)}).`;
    });
    return member;
  }

  /** Runs a child to its end. */
  async run(options) {
    const member = this.start(options);
    member.mayBeCutOff = true;
    const end = await member.exited;
    this.#closers = this.#closers.filter((close) => close !== member.stop);
    return end;
  }

  /** Takes leave of a child that has ended by itself, with whatever it left behind. */
  async bury(member) {
    this.#closers = this.#closers.filter((close) => close !== member.stop);
    await stopChild(member, []);
  }

  /** Ends everything; answers the sentences about what did not end well. */
  close() {
    this.#closed ??= (async () => {
      const complaints = [];
      for (let close = this.#closers.pop(); close; close = this.#closers.pop()) {
        const complaint = await close().catch((error) => String(error.message ?? error));
        if (complaint) complaints.push(complaint);
      }
      return complaints;
    })();
    return this.#closed;
  }
}
