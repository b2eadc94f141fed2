import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  /** What it is a table of. */
  readonly label: string;
  /** In pixels; on a narrower page it scrolls. */
  readonly minWidth: number;
  readonly children: ReactNode;
}

/** A table that may be wider than the page: it scrolls by itself, and by the keys of who has no mouse. */
export function WideTable({ label, minWidth, children }: Props) {
  return (
    <Table.ScrollContainer type="native" minWidth={minWidth} tabIndex={0} role="region" aria-label={label}>
      {children}
    </Table.ScrollContainer>
  );
}
