/**
 * Code that is not needed to show a page: it comes when the page has come to rest, so that it is there on a broken
 * line too, or at once where it is asked for earlier. What failed is tried anew.
 */
export function partOf<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let begun: Promise<Part> | null = null;
  const once = (): Promise<Part> =>
    (begun ??= load().catch((error: unknown) => {
      begun = null;
      throw error;
    }));
  atRest(() => void once().catch(() => undefined));
  return once;
}

const REST_MS = 3_000;

/** Safari knows no idle time. */
function atRest(work: () => void): void {
  const wait = () =>
    'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: REST_MS }) : setTimeout(work, REST_MS);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
