import { Trans } from '@lingui/react/macro';
import { Panel } from '../ui/Panel';
import { FileField } from './FileField';
import { FileRows } from './FileRows';
import { useFiles, type FileHolder } from './use-files';
import { useSendingTo } from './sending';

/** The files of an object beside its text; whoever may add to them adds here. */
export function FilePanel({ holder, id, mayAdd = false }: { holder: FileHolder; id: string; mayAdd?: boolean }) {
  const files = useFiles(holder, id);
  const sending = useSendingTo(id);
  if (!files.length && !sending.length && !mayAdd) return null;
  return (
    <Panel title={<Trans>Photos and files</Trans>}>
      {mayAdd ? <FileField holder={holder} id={id} hasSound isAddOnly /> : <FileRows files={files} sending={sending} />}
    </Panel>
  );
}
