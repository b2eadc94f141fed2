import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { FileLimitsDocument, type FileObject } from '@/generated/graphql';
import { queryOf } from '../api/query';
import { shrunk } from './shrink';
import { ended, leftOf, type Unfinished } from './unfinished';
import { upload } from './upload';

const MEGABYTE = 1 << 20;

export interface Sending {
  readonly key: string;
  readonly name: string;
  readonly share: number;
  readonly error?: unknown;
}

export interface UploadPlace {
  readonly objectType: FileObject;
  /** Null: what is sent is attached with the step that makes the object. */
  readonly objectId: string | null;
  readonly organizationId?: string | null | undefined;
}

export interface Uploads {
  readonly sending: readonly Sending[];
  /** What a closed tab left. */
  readonly left: readonly Unfinished[];
  /** The endings that are taken; undefined until they are known. */
  readonly endings: string | undefined;
  /** Told before anything is sent. */
  readonly most: { readonly files: number; readonly megabytes: number } | undefined;
  readonly send: (files: readonly File[]) => Promise<void>;
  readonly forget: (id: string) => void;
}

/** Sends files one after the other: on a slow line two at once would both be late. */
export function useUploads(
  { objectType, objectId, organizationId }: UploadPlace,
  onSent: (fileId: string) => Promise<void> | void,
): Uploads {
  const limits = useQuery(queryOf(FileLimitsDocument, { objectType, objectId })).data?.fileLimits;
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const [left, setLeft] = useState<readonly Unfinished[]>([]);
  const leaving = useRef<AbortController>(undefined);
  const look = useCallback(() => void leftOf(objectType, objectId).then(setLeft), [objectType, objectId]);
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    look();
    return () => controller.abort();
  }, [look]);

  const send = async (given: readonly File[]): Promise<void> => {
    const signal = leaving.current?.signal;
    if (!limits || !signal) return;
    for (const chosen of given) {
      const key = crypto.randomUUID();
      const tell = (news: Partial<Sending>): void =>
        setSending((all) => all.map((one) => (one.key === key ? { ...one, ...news } : one)));
      setSending((all) => [...all, { key, name: chosen.name, share: 0 }]);
      try {
        const id = await upload(await shrunk(chosen), {
          objectType,
          objectId,
          organizationId,
          pieceBytes: limits.pieceBytes,
          onProgress: (share) => tell({ share }),
          signal,
        });
        if (id) await onSent(id);
        setSending((all) => all.filter((one) => one.key !== key));
      } catch (error) {
        tell({ error });
      }
      look();
    }
  };
  const forget = (id: string): void => {
    ended(id);
    look();
  };
  const endings = limits?.kinds.flatMap((kind) => kind.endings.map((ending) => `.${ending}`)).join(',');
  const most = limits && {
    files: limits.maxFiles,
    megabytes: Math.round(Math.max(...limits.kinds.map(({ maxBytes }) => maxBytes)) / MEGABYTE),
  };
  return { sending, left, endings, most, send, forget };
}
