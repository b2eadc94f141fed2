import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { ProveSecondFactorStepDocument } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { Panel } from '@/shared/ui/Panel';
import { CodeForm } from './CodeForm';

export function Prove({ onDone }: { onDone: () => Promise<void> }) {
  const { t } = useLingui();
  const send = async (code: string): Promise<void> => {
    await act(ProveSecondFactorStepDocument, { input: { code } }, { quietly: true });
    await onDone();
  };
  return (
    <Panel>
      <CodeForm label={t`Code of your authenticator app`} button={<Trans>Go on</Trans>} send={send} />
      <Text size="sm" c="dimmed" mt="md">
        <Trans>
          Without your telephone, type one of your recovery codes instead. If you have none left, ask the administrator.
        </Trans>
      </Text>
    </Panel>
  );
}
