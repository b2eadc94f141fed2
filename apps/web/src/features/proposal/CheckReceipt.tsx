import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import type { Proposal } from './content';
import classes from './Proposal.module.css';
import { digestOf, readReceipt, type HandedReceipt } from './sealed';

interface Props {
  readonly receipts: NonNullable<Proposal['receipts']>;
  readonly kept?: HandedReceipt;
}

type Result = { readonly isGood: boolean; readonly text: string };

/** How the fingerprint is checked: by hand with any tool, or here, where nothing leaves the browser. */
export function CheckReceipt({ receipts, kept }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const [result, setResult] = useState<Result | null>(null);
  const check = async (receipt: HandedReceipt | undefined): Promise<void> => {
    if (!receipt) return setResult({ isGood: false, text: t`This file is no receipt.` });
    const digest = await digestOf(receipt);
    const known = receipts.find((one) => one.digest === digest);
    setResult(
      known
        ? {
            isGood: true,
            text: t`It fits: this is exactly what was received with receipt ${format.number(known.number)}.`,
          }
        : {
            isGood: false,
            text: t`It does not fit any receipt of this proposal: the file was changed or is of another one.`,
          },
    );
  };
  return (
    <Panel title={t`How to verify`}>
      <Stack gap="sm">
        <Text size="sm">
          <Trans>
            The file that you downloaded holds 32 random bytes («secret») and the exact text («copy»). The fingerprint
            is the SHA-256 of the bytes followed by the text in UTF-8. If it is the one above, the text is what was
            received, to the letter. Without the bytes nobody can guess a price from the fingerprint.
          </Trans>
        </Text>
        <Text size="sm" dir="ltr" className={classes.digest} component="code">
          {'(jq -rj .secret f.json | xxd -r -p; jq -rj .copy f.json) | sha256sum'}
        </Text>
        <Group className="no-print">
          {kept ? (
            <Button variant="default" onClick={() => void check(kept)}>
              <Trans>Check the copy on this device</Trans>
            </Button>
          ) : null}
          <FileButton
            accept="application/json,.json"
            onChange={(file) => void file?.text().then((text) => check(readReceipt(text)))}
          >
            {(props) => (
              <Button variant="default" {...props}>
                <Trans>Check a file</Trans>
              </Button>
            )}
          </FileButton>
        </Group>
        <Text role="status" c={result?.isGood ? 'var(--app-good)' : 'var(--app-bad)'} fw={600}>
          {result?.text}
        </Text>
      </Stack>
    </Panel>
  );
}
