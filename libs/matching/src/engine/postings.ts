const LEAST = 4;

/**
 * Where a term stands: one entry per document and field, in rising order of both. Kept in typed arrays, because there
 * are millions of them.
 */
export class PostingList {
  private documents = new Int32Array(LEAST);
  private fields = new Uint8Array(LEAST);
  private counts = new Uint16Array(LEAST);
  length = 0;
  /** Documents in the list. */
  frequency = 0;

  /** Entries that fit before the list grows. */
  get capacity(): number {
    return this.documents.length;
  }

  documentAt(at: number): number {
    return this.documents[at] ?? 0;
  }

  fieldAt(at: number): number {
    return this.fields[at] ?? 0;
  }

  countAt(at: number): number {
    return this.counts[at] ?? 0;
  }

  /** Where the entries of a document begin, or would. */
  startOf(document: number): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.documentAt(middle) < document) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where the entries of the document that stands at this place end. */
  endOf(at: number): number {
    const document = this.documentAt(at);
    let end = at + 1;
    while (end < this.length && this.documentAt(end) === document) end += 1;
    return end;
  }

  /** Fields of a document come in rising order. */
  insert(document: number, field: number, count: number): void {
    const isLast = this.length === 0 || this.documentAt(this.length - 1) < document;
    const at = isLast ? this.length : this.startOf(document + 1);
    if (isLast || at === 0 || this.documentAt(at - 1) !== document) this.frequency += 1;
    if (this.length === this.documents.length) this.resize(this.length * 2);
    this.move(at, at + 1);
    this.documents[at] = document;
    this.fields[at] = field;
    this.counts[at] = Math.min(count, 65_535);
    this.length += 1;
  }

  remove(document: number): void {
    const start = this.startOf(document);
    if (start === this.length || this.documentAt(start) !== document) return;
    const end = this.endOf(start);
    this.move(end, start);
    this.length -= end - start;
    this.frequency -= 1;
    if (this.documents.length > LEAST && this.length < this.documents.length / 4)
      this.resize(this.documents.length / 2);
  }

  /** Moves everything from one place on to another. */
  private move(from: number, to: number): void {
    if (from >= this.length) return;
    for (const array of [this.documents, this.fields, this.counts]) array.copyWithin(to, from, this.length);
  }

  private resize(size: number): void {
    this.documents = resized(this.documents, new Int32Array(size), this.length);
    this.fields = resized(this.fields, new Uint8Array(size), this.length);
    this.counts = resized(this.counts, new Uint16Array(size), this.length);
  }
}

function resized<T extends Int32Array | Uint8Array | Uint16Array>(old: T, made: T, length: number): T {
  made.set(old.subarray(0, length));
  return made;
}

/** Term keys of a document per field. */
export type FieldKeys = readonly (readonly string[])[];

/**
 * Terms to their postings, and the lengths of documents per field: a pure function of the documents that are in it, so
 * that two workers with different pasts answer the same. Numbers of documents are given again; nothing follows from
 * them.
 */
export class Postings {
  private readonly lists = new Map<string, PostingList>();
  private readonly lengths: (readonly number[])[] = [];
  private readonly free: number[] = [];
  private readonly totals: number[];

  constructor(fieldCount: number) {
    this.totals = new Array<number>(fieldCount).fill(0);
  }

  get size(): number {
    return this.lengths.length - this.free.length;
  }

  /** Above every document's number. */
  get end(): number {
    return this.lengths.length;
  }

  get terms(): number {
    return this.lists.size;
  }

  /** Answers the document's number. */
  add(fields: FieldKeys): number {
    const number = this.free.pop() ?? this.lengths.length;
    this.lengths[number] = fields.map((keys) => keys.length);
    fields.forEach((keys, field) => {
      this.totals[field] = (this.totals[field] ?? 0) + keys.length;
      for (const [key, count] of counted(keys)) this.made(key).insert(number, field, count);
    });
    return number;
  }

  /** Takes a document out by the keys it was added with. */
  remove(document: number, fields: FieldKeys): void {
    fields.forEach((keys, field) => {
      this.totals[field] = (this.totals[field] ?? 0) - keys.length;
    });
    for (const key of new Set(fields.flat())) {
      const list = this.lists.get(key);
      list?.remove(document);
      if (list?.length === 0) this.lists.delete(key);
    }
    this.lengths[document] = [];
    this.free.push(document);
  }

  list(key: string): PostingList | undefined {
    return this.lists.get(key);
  }

  /** Rarity of a term: BM25's idf, never negative. */
  rarity(key: string): number {
    const frequency = this.lists.get(key)?.frequency ?? 0;
    return frequency ? Math.log(1 + (this.size - frequency + 0.5) / (frequency + 0.5)) : 0;
  }

  averageLength(field: number): number {
    return this.size ? (this.totals[field] ?? 0) / this.size : 0;
  }

  lengthOf(document: number, field: number): number {
    return this.lengths[document]?.[field] ?? 0;
  }

  private made(key: string): PostingList {
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
