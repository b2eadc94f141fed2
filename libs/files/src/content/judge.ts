import { FILE_KINDS, type FileKind, type FileReason } from '../file.choices.js';
import { ByteSource, bytesOf, type Piece } from './byte-source.js';
import { KIND_RULES } from './kind-rules.js';

export type Verdict = { readonly reason: FileReason } | { readonly kind: FileKind; readonly pieces: readonly Piece[] };

/** What is seen of a file before it is looked into. */
const HEAD = 8_192;

/** What a file is, by its content and not by what anybody says about it, and what of it is kept. */
export function judge(path: string, name: string): Promise<Verdict> {
  return ByteSource.over(path, async (source) => {
    const head = await source.head(HEAD);
    const kinds = FILE_KINDS.filter((kind) => KIND_RULES[kind].is(head));
    const ending = endingOf(name);
    const kind = kinds.find((one) => KIND_RULES[one].extensions.includes(ending)) ?? kinds[0];
    if (!kind) return { reason: 'kindUnknown' };
    if (ending && !KIND_RULES[kind].extensions.includes(ending)) return { reason: 'nameDiffers' };
    const found = await KIND_RULES[kind].check(source);
    if (typeof found === 'string') return { reason: found };
    return { kind, pieces: found?.pieces ?? [{ from: 0, to: source.size }] };
  });
}

/** The bytes that are kept of a file. */
export async function* keptBytes(path: string, pieces: readonly Piece[]): AsyncGenerator<Buffer> {
  const source = await ByteSource.open(path);
  try {
    yield* bytesOf(source, pieces);
  } finally {
    await source.close();
  }
}

/** What follows the last point of a name, in small letters. */
export const endingOf = (name: string): string => /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
