import { Button, VisuallyHidden } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import IconDownload from '@tabler/icons-react/icons/IconDownload';
import { useState } from 'react';
import { exportList, type ExportedList, type ExportProgress } from '../api/export-list';
import { useFormat } from '../lib/format';
import { usePress } from '../sending/use-press';
import { useLocale } from './use-locale';

interface Props {
  readonly list: ExportedList;
  /** Filter and order of the list as it is shown. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** The list as it is narrowed and ordered, as a file for a spreadsheet; counts along while it comes. */
export function ExportButton({ list, given }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const { press: run, isBusy: isRunning } = usePress(async () => {
    setProgress(null);
    await exportList(list, locale, given, setProgress);
    notifications.show({ message: t`The file is among your downloads.`, color: 'turquoise' });
  });
  const rows = format.number(progress?.rows ?? 0);
  const total = format.number(progress?.total.count ?? 0);
  const said = progress?.total.count ? t`${rows} of ${total} rows` : t`Being made…`;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        // Not disabled: the focus stays where it was.
        aria-disabled={isRunning}
        onClick={() => (isRunning ? undefined : void run())}
      >
        {isRunning ? said : <Trans>As a file (CSV)</Trans>}
      </Button>
      <VisuallyHidden role="status">{isRunning ? said : ''}</VisuallyHidden>
    </>
  );
}
