/** Every list of the API is read in pages of at most this many. */
export const PAGE_MAX = 100;
export const PAGE_DEFAULT = 20;
