import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { placeOf } from '@/shared/lib/path';
import { isAlone, useKeysOn, useSingleKeys } from '@/shared/lib/single-keys';
import { useLocale } from '@/shared/ui/use-locale';

/** J and K lead to the match after and before this one in the queue of its RFP, as in the queue itself. */
export function useNeighbours(id: string, rows: readonly { readonly id: string }[]): void {
  const locale = useLocale();
  const navigate = useNavigate();
  const [isOn] = useKeysOn();
  // Who presses faster than pages come goes on from where the last press led.
  const from = useRef(id);
  useEffect(() => {
    from.current = id;
  }, [id]);
  useSingleKeys((event) => {
    const by = { KeyJ: 1, KeyK: -1 }[event.code];
    const place = rows.findIndex((row) => row.id === from.current);
    const next = by && isAlone(event) && place >= 0 ? rows[place + by] : undefined;
    return (
      next &&
      (() => {
        from.current = next.id;
        void navigate({ href: placeOf(locale, 'match', next.id) });
      })
    );
  }, isOn);
}
