/** Values a client needs to word a refusal: limits, counts, codes. Never free text of another person. */
export type RefusalParams = Record<string, string | number>;

/** A business rule said no. Always thrown, so that the surrounding transaction rolls back. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly field?: string,
    readonly params: RefusalParams = {},
  ) {
    super(code);
  }

  /** Somebody was faster, or the caller held an old version; the payload then carries the object as it is now. */
  static stale(id: string, params: RefusalParams = {}, besides: Record<string, unknown> = {}): Refusal {
    return new StaleRefusal(id, params, besides);
  }
}

/** A refusal that names the object whose current state the payload must show. */
export class StaleRefusal extends Refusal {
  constructor(
    readonly objectId: string,
    params: RefusalParams = {},
    /** Further fields of the payload, such as the text that both writers began from. */
    readonly besides: Record<string, unknown> = {},
  ) {
    super('STALE', undefined, params);
  }
}

/** Several input problems found in one pass over a form. */
export class Refusals extends Error {
  constructor(readonly items: readonly Refusal[]) {
    super(items.map((item) => item.code).join(', '));
  }

  /** Throws when at least one problem was collected. */
  static throwIfAny(items: readonly Refusal[]): void {
    const [only] = items;
    if (items.length === 1 && only) throw only;
    if (items.length > 1) throw new Refusals(items);
  }
}
