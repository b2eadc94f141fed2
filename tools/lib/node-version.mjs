// Read by any Node that knows modules, however old: nothing newer than plain functions here, and no imports.

/** Ends the process with one plain sentence when this Node is older than the oldest that Peyvand runs on. */
export function requireNode() {
  var parts = process.versions.node.split('.').map(Number);
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19)) return;
  console.error(
    'Peyvand needs Node 20.19 or newer, and this is Node ' +
      process.versions.node +
      ': install a newer Node and try again.',
  );
  process.exit(1);
}
