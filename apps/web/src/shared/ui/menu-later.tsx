import { cloneElement, lazy, Suspense, useState, type ComponentType, type ReactElement } from 'react';
import { partOf } from '../lib/part-of';

interface Pressed {
  readonly onClick?: () => void;
  readonly 'aria-haspopup'?: 'menu';
}

/**
 * A button, its child, whose menu comes when the page has come to rest, or when it is pressed, and opens then. The menu
 * takes its place only once it is asked for, so that no focus on it is lost.
 */
export function menuLater<Props extends object>(
  load: () => Promise<ComponentType<Props & { readonly children: ReactElement }>>,
): ComponentType<Props & { readonly children: ReactElement<Pressed> }> {
  const part = partOf(load);
  const Part = lazy(async () => ({ default: await part() }));
  return function MenuLater(props) {
    const [isAsked, setAsked] = useState(false);
    if (!isAsked) return cloneElement(props.children, { 'aria-haspopup': 'menu', onClick: () => setAsked(true) });
    return (
      <Suspense fallback={props.children}>
        <Part {...props} />
      </Suspense>
    );
  };
}
