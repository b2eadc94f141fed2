/**
 * The value as it will be read back from a JSON column: dates as text, nothing undefined. A hash must not depend on
 * where the value came from.
 */
export const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
