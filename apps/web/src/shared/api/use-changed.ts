import { useEffect } from 'react';
import { ChangedDocument, type ChangedType } from '@/generated/graphql';
import { subscribe } from './subscribe';

/** Calls back whenever somebody changed the object. */
export function useChanged(objectType: ChangedType, objectId: string, onChange: () => void): void {
  useEffect(
    () => subscribe(ChangedDocument, { objectType, objectId }, onChange),
    // A new closure at each drawing must not open the subscription anew.
    [objectType, objectId],
  );
}
