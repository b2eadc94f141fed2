import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a built script to its end and answers what it printed. */
export async function throughOutput(crew, { name, script, args, cwd, env }) {
  const folder = mkdtempSync(join(tmpdir(), 'peyvand-output-'));
  try {
    const log = join(folder, 'output.log');
    const end = await crew.run({
      name,
      command: process.execPath,
      args: [script, ...args],
      cwd,
      env,
      log,
      mark: script,
    });
    const output = readFileSync(log, 'utf8');
    if (end.code !== 0) throw new Error(`${name} failed:\n${output}`);
    return output;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const isPlain = !process.stdout.isTTY;
const painted = (code) => (text) => (isPlain ? text : `\u001b[${code}m${text}\u001b[0m`);
const bold = painted(1);
const faint = painted(2);

/** Prints the story as it goes: chapters, what somebody does, what somebody sees. */
export const print = {
  chapter: (title) => console.log(`\n${bold(title)}`),
  does: (who, what) => console.log(`  ${who} ${what}`),
  sees: (who, what) => console.log(`    ${faint('→')} ${who} sees: ${what}`),
  list: (lines) => lines.forEach((line) => console.log(`      ${line}`)),
};
