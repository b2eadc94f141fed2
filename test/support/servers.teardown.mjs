/** Lets the keeper of the test servers end them, and waits for it. */
export default async function tearDown() {
  const keeper = globalThis.testServersKeeper;
  if (!keeper) return;
  const gone = new Promise((done) => keeper.once('exit', done));
  keeper.stdin.end();
  if (keeper.exitCode === null) await gone;
}
