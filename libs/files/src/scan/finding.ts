/** What a scanner said of bytes. */
export type Finding = 'clean' | 'infected';
export type Bytes = AsyncIterable<Buffer | string>;
