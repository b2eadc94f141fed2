/** Where a term stands: one entry per document and field. Kept in typed arrays, because there are millions of them. */
class PostingList {
  documents = new Int32Array(4);
  fields = new Uint8Array(4);
  counts = new Uint16Array(4);
  length = 0;

  push(document: number, field: number, count: number): void {
    if (this.length === this.documents.length) this.grow();
    this.documents[this.length] = document;
    this.fields[this.length] = field;
    this.counts[this.length] = Math.min(count, 65_535);
    this.length++;
  }

  private grow(): void {
    const size = this.length * 2;
    this.documents = enlarged(this.documents, new Int32Array(size));
    this.fields = enlarged(this.fields, new Uint8Array(size));
    this.counts = enlarged(this.counts, new Uint16Array(size));
  }
}

function enlarged<T extends Int32Array | Uint8Array | Uint16Array>(old: T, made: T): T {
  made.set(old);
  return made;
}

/** Terms to their postings, and the lengths of documents per field. A document is added once and never changed. */
export class Postings {
  private readonly lists = new Map<string, PostingList>();
  private readonly lengths: number[][] = [];
  private readonly totals: number[];
  private readonly documentFrequency = new Map<string, number>();
  private readonly removed = new Set<number>();

  constructor(fieldCount: number) {
    this.totals = new Array<number>(fieldCount).fill(0);
  }

  get size(): number {
    return this.lengths.length - this.removed.size;
  }

  /** Share of documents that were replaced or taken away; over a fifth, rebuilding pays. */
  get waste(): number {
    return this.lengths.length ? this.removed.size / this.lengths.length : 0;
  }

  /** Adds a document as term keys per field; answers its number. */
  add(fields: readonly (readonly string[])[]): number {
    const number = this.lengths.length;
    const seen = new Set<string>();
    this.lengths.push(fields.map((keys) => keys.length));
    fields.forEach((keys, field) => {
      this.totals[field] = (this.totals[field] ?? 0) + keys.length;
      for (const [key, count] of counted(keys)) {
        this.list(key).push(number, field, count);
        seen.add(key);
      }
    });
    for (const key of seen) this.documentFrequency.set(key, (this.documentFrequency.get(key) ?? 0) + 1);
    return number;
  }

  /**
   * A removed document stays in the lists and is passed over; its share of the frequencies goes when the index is
   * rebuilt.
   */
  remove(document: number): void {
    if (this.removed.has(document)) return;
    this.removed.add(document);
    this.lengths[document]?.forEach((length, field) => {
      this.totals[field] = (this.totals[field] ?? 0) - length;
    });
  }

  /** Rarity of a term: BM25's idf, never negative. */
  rarity(key: string): number {
    const frequency = this.documentFrequency.get(key) ?? 0;
    if (!frequency) return 0;
    return Math.log(1 + (this.lengths.length - frequency + 0.5) / (frequency + 0.5));
  }

  averageLength(field: number): number {
    return this.size ? (this.totals[field] ?? 0) / this.size : 0;
  }

  lengthOf(document: number, field: number): number {
    return this.lengths[document]?.[field] ?? 0;
  }

  /** Calls `visit` for each live posting of a term, documents in rising order. */
  each(key: string, visit: (document: number, field: number, count: number) => void): void {
    const list = this.lists.get(key);
    if (!list) return;
    for (let at = 0; at < list.length; at++) {
      const document = list.documents[at] ?? 0;
      if (!this.removed.has(document)) visit(document, list.fields[at] ?? 0, list.counts[at] ?? 0);
    }
  }

  private list(key: string): PostingList {
    let list = this.lists.get(key);
    if (!list) this.lists.set(key, (list = new PostingList()));
    return list;
  }
}

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
