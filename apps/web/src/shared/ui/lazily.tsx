import { lazy, Suspense, type ComponentType } from 'react';

/**
 * A part that few open at once, such as a dialog or an editor: loaded when the page has come to rest, so that it is
 * there on a broken line too, and does not weigh on what is seen first.
 */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const part = { begun: null as Promise<{ default: ComponentType<Props> }> | null };
  const once = () =>
    (part.begun ??= load().then(
      (loaded) => ({ default: loaded }),
      (error: unknown) => {
        part.begun = null;
        throw error;
      },
    ));
  atRest(() => void once().catch(() => undefined));
  const Part = lazy(once);
  return function Lazily(props: Props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}

const REST_MS = 3_000;

/** Safari knows no idle time. */
function atRest(work: () => void): void {
  const wait = () =>
    'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: REST_MS }) : setTimeout(work, REST_MS);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
