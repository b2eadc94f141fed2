/** Says what is being done, does it, and says how long it took; a text that `work` returns is added. */
export async function step(title, work) {
  const started = Date.now();
  process.stdout.write(`  ${title} … `);
  try {
    const note = await work();
    process.stdout.write(`${seconds(started)}${typeof note === 'string' ? ` (${note})` : ''}\n`);
  } catch (error) {
    process.stdout.write(`failed after ${seconds(started)}\n`);
    throw error;
  }
}

export const seconds = (started) => `${((Date.now() - started) / 1000).toFixed(1)} s`;

export const pause = (ms) => new Promise((resume) => setTimeout(resume, ms));
