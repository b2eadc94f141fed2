import { useState } from 'react';
import { SentFileDocument, type AttachedFragment, type FileObject } from '@/generated/graphql';
import { request } from '../api/request';
import { usePress } from '../sending/use-press';
import { Attach, type Choice } from './Attach';
import { removeFile } from './remove-file';

export interface Loose {
  readonly files: readonly AttachedFragment[];
  /** Some are on their way: what is sent now would go without them. */
  readonly isBusy: boolean;
  readonly setBusy: (isBusy: boolean) => void;
  readonly add: (fileId: string) => Promise<void>;
  readonly remove: (fileId: string) => Promise<unknown>;
  readonly clear: () => void;
}

/** Files that are sent before the step that attaches them is taken. */
export function useLooseFiles(): Loose {
  const [files, setFiles] = useState<readonly AttachedFragment[]>([]);
  const [isBusy, setBusy] = useState(false);
  const { press: remove } = usePress(async (fileId: string) => {
    await removeFile(fileId);
    setFiles((all) => all.filter(({ id }) => id !== fileId));
  });
  return {
    files,
    isBusy,
    setBusy,
    add: async (id) => {
      const { file } = await request(SentFileDocument, { id });
      if (file) setFiles((all) => [...all, file]);
    },
    remove,
    clear: () => setFiles([]),
  };
}

interface Props {
  readonly loose: Loose;
  readonly objectType: FileObject;
  readonly organizationId?: string | null | undefined;
  readonly choices?: readonly Choice[];
}

/** Chooses and sends them; they are swept a day later where the step is never taken. */
export function LooseFiles({ loose, objectType, organizationId, choices = ['file'] }: Props) {
  return (
    <Attach
      objectType={objectType}
      objectId={null}
      organizationId={organizationId}
      choices={choices}
      isTerse
      files={loose.files}
      onSent={loose.add}
      onBusy={loose.setBusy}
      onRemove={(fileId) => void loose.remove(fileId)}
    />
  );
}
