import { useState } from 'react';
import { usePress } from '../sending/use-press';

interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * The first page, which came with the screen, and those that were asked for after it. After a step the first is read
 * anew; when its end moved, the others start over.
 */
export function useMore<Row>(first: Page<Row>, read: (after: string | null) => Promise<Page<Row> | null>) {
  const [further, setFurther] = useState<{ from: string | null; pages: readonly Page<Row>[] }>({
    from: null,
    pages: [],
  });
  const pages = further.from === first.pageInfo.endCursor ? further.pages : [];
  const last = pages.at(-1) ?? first;
  const { press: load, isBusy: isLoading } = usePress(async () => {
    const next = await read(last.pageInfo.endCursor);
    if (next) setFurther({ from: first.pageInfo.endCursor, pages: [...pages, next] });
  });
  return {
    rows: [first, ...pages].flatMap(({ nodes }) => nodes),
    more: { has: last.pageInfo.hasNextPage, isLoading, load: () => void load() },
  };
}
