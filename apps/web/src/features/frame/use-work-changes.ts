import { useEffect } from 'react';
import { queryClient } from '@/shared/api/query';
import { WorkChangedDocument } from '@/generated/graphql';
import { subscribe } from '@/shared/api/subscribe';
import { badgesQuery } from '@/shared/viewer/viewer';

/** Keeps the counts of the frame true while others work. */
export function useWorkChanges(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    return subscribe(WorkChangedDocument, {}, () => {
      void queryClient.invalidateQueries({ queryKey: badgesQuery.queryKey });
    });
  }, [isOn]);
}
