import { useEffect, useRef, type RefObject } from 'react';
import { QueueChangedDocument } from '@/generated/graphql';
import { subscribe } from '@/shared/api/subscribe';
import { refreshSoon, type QueueMatch } from './queue';
import { rowId } from './QueueRow';

const DIALOG_CLOSES_MS = 350;
/** Requests that one page listens to; a screen seldom shows more. */
const LISTENED = 12;

/** What colleagues and the scoring do shows without a look of one's own, in every row and not only the chosen one. */
export function useChanges(rows: readonly QueueMatch[]): void {
  const listened = [...new Set(rows.flatMap(({ rfp }) => rfp?.id ?? []))].slice(0, LISTENED).sort().join(' ');
  useEffect(() => {
    const stops = listened
      .split(' ')
      .filter(Boolean)
      .map((rfpId) => {
        let isFirst = true;
        return subscribe(QueueChangedDocument, { rfpId }, () => {
          // The first word only says that one listens.
          if (!isFirst) refreshSoon();
          isFirst = false;
        });
      });
    return () => stops.forEach((stop) => stop());
  }, [listened]);
}

/** Once drawn, the row that is named here has the focus; also when a dialog that closed had it last. */
export function useRowFocus(): RefObject<string | null> {
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (!next.current) return;
    const row = document.getElementById(rowId(next.current));
    // What was taken back is drawn once the list was asked anew.
    if (!row) return;
    next.current = null;
    row.focus();
    setTimeout(() => {
      if (document.activeElement === document.body) row.focus();
    }, DIALOG_CLOSES_MS);
  });
  return next;
}
