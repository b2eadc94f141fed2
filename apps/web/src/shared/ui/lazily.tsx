import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { partOf } from '../lib/part-of';

/**
 * A part that few open at once, such as a dialog or an editor: loaded when the page has come to rest; what stands in
 * its place until then is `meanwhile`.
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): ComponentType<Props> {
  const part = partOf(load);
  const Part = lazy(async () => ({ default: await part() }));
  return function Lazily(props: Props) {
    return (
      <Suspense fallback={meanwhile}>
        <Part {...props} />
      </Suspense>
    );
  };
}
