import { Button, Checkbox, Code, CopyButton, Group, List, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { renderSVG } from 'uqr';
import { ConfirmSecondFactorDocument, StartSecondFactorDocument } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState, Rows } from '@/shared/ui/states';
import { CodeForm } from './CodeForm';

/** From the secret to the recovery codes; the secret is shown once and asked for once. */
export function Enrol({ onDone }: { onDone: () => Promise<void> }) {
  const { t } = useLingui();
  const [codes, setCodes] = useState<readonly string[]>();
  const begun = useQuery({
    queryKey: ['second-factor', 'start'],
    queryFn: async () => (await act(StartSecondFactorDocument, {}, { quietly: true })).startSecondFactor,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  const confirm = async (code: string): Promise<void> => {
    const { confirmSecondFactor } = await act(ConfirmSecondFactorDocument, { input: { code } }, { quietly: true });
    setCodes(confirmSecondFactor.recoveryCodes ?? []);
  };
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />;
  if (begun.error) return <ErrorState error={begun.error} onRetry={() => void begun.refetch()} />;
  if (!begun.data) return <Rows count={1} height={360} />;
  return (
    <Panel>
      <Stack gap="md">
        <List type="ordered" spacing="xs">
          <List.Item>
            <Trans>Open an authenticator app on your telephone and scan this picture.</Trans>
          </List.Item>
        </List>
        <Picture uri={begun.data.uri ?? ''} />
        <Text size="sm">
          <Trans>Or type this secret:</Trans> <Code dir="ltr">{begun.data.secret}</Code>
        </Text>
        <CodeForm label={t`The code that the app shows now`} button={<Trans>Confirm</Trans>} send={confirm} />
      </Stack>
    </Panel>
  );
}

function Picture({ uri }: { uri: string }) {
  const { t } = useLingui();
  const source = useMemo(() => `data:image/svg+xml,${encodeURIComponent(renderSVG(uri))}`, [uri]);
  return <img src={source} width={220} height={220} alt={t`QR code of the secret`} style={{ background: '#fff' }} />;
}

function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => Promise<void> }) {
  const { t } = useLingui();
  const [isKept, setKept] = useState(false);
  return (
    <Panel title={<Trans>Your recovery codes</Trans>}>
      <Stack gap="md">
        <Text>
          <Trans>Each lets you in once without your telephone. They are shown only now: print or copy them.</Trans>
        </Text>
        <SimpleGrid cols={2} spacing="xs" dir="ltr">
          {codes.map((code) => (
            <Code key={code} fz="md">
              {code}
            </Code>
          ))}
        </SimpleGrid>
        <Group className="no-print">
          <CopyButton value={codes.join('\n')}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
              </Button>
            )}
          </CopyButton>
          <Button variant="default" onClick={() => window.print()}>
            <Trans>Print</Trans>
          </Button>
        </Group>
        <Checkbox
          label={t`I have put them where I will find them`}
          checked={isKept}
          onChange={({ currentTarget }) => setKept(currentTarget.checked)}
        />
        <Button disabled={!isKept} onClick={() => void onDone()}>
          <Trans>Go on</Trans>
        </Button>
      </Stack>
    </Panel>
  );
}
