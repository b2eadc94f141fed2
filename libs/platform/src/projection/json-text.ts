/** A piece of JSON text under construction: either known now, or an SQL expression that answers text. */
export type Piece = { readonly literal: string } | { readonly sql: string };

export const literal = (text: string): Piece => ({ literal: text });
export const sql = (expression: string): Piece => ({ sql: expression });
export const quoteSql = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A Postgres function takes at most 100 arguments. */
const CHUNK = 90;

/** One SQL expression that answers the concatenation. `concat` reads a null as nothing, so pieces must not be null. */
export function concatenated(pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let run = '';
  const flush = (): void => {
    if (run) parts.push(quoteSql(run));
    run = '';
  };
  for (const piece of pieces) {
    if ('literal' in piece) run += piece.literal;
    else {
      flush();
      parts.push(piece.sql);
    }
  }
  flush();
  return joined(parts);
}

/** The members with commas between them. */
export function separated(members: readonly (readonly Piece[])[]): Piece[] {
  return members.flatMap((member, index) => (index ? [literal(','), ...member] : [...member]));
}

function joined(parts: readonly string[]): string {
  const [only] = parts;
  if (parts.length === 1 && only) return only.startsWith("'") ? only : `(${only})`;
  const chunks: string[] = [];
  for (let at = 0; at < parts.length; at += CHUNK) chunks.push(`concat(${parts.slice(at, at + CHUNK).join(',')})`);
  return chunks.length === 1 ? (chunks[0] ?? "''") : joined(chunks);
}
