import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(js|css|svg|webmanifest)$/;
/** Smaller ones fit into one packet anyway. */
const LEAST = 1_000;

/** Each text beside its file as `.br` and `.gz`, made once at the build instead of for every visitor. */
export const compressed = () => ({
  name: 'peyvand-compressed',
  apply: 'build',
  async writeBundle({ dir }) {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && TEXT.test(entry.name));
    await Promise.all(files.map((entry) => compress(join(entry.parentPath ?? entry.path, entry.name))));
  },
});

async function compress(path) {
  const text = await readFile(path);
  if (text.length < LEAST) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(text, { params }));
  await writeFile(`${path}.gz`, await promisify(gzip)(text, { level: 9 }));
}
