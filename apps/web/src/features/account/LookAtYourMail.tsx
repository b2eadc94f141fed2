import { Button, Container, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FormFault } from '@/shared/sending/FormFault';
import { useSending } from '@/shared/sending/use-sending';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';

/** Said alike whether the address has an account or not, so that nobody can find out who has one. */
export function LookAtYourMail({
  email,
  onAgain,
  onBack,
}: {
  email: string;
  onAgain: () => Promise<unknown>;
  /** To mend an address that was mistyped. */
  onBack?: () => void;
}) {
  const { t } = useLingui();
  const [isSentAgain, setSentAgain] = useState(false);
  const sending = useSending(async () => {
    await onAgain();
    setSentAgain(true);
  });
  return (
    <Container size={520} px={0} py="xl">
      <PageHead title={t`Look at your mail`} />
      <Panel>
        <Stack gap="md" align="flex-start">
          <Text role="status">
            <Trans>
              A mail is on its way to <bdi>{email}</bdi>. Open the link in it to go on; it holds for a while only.
            </Trans>
          </Text>
          <Text c="dimmed" size="sm">
            <Trans>Nothing came within five minutes? Look among the unwanted mails, then ask for another one.</Trans>
          </Text>
          <FormFault>{sending.fault}</FormFault>
          <Button
            variant="default"
            onClick={() => void sending.send()}
            loading={sending.isSending}
            disabled={isSentAgain}
          >
            {isSentAgain ? <Trans>Sent again</Trans> : <Trans>Send it again</Trans>}
          </Button>
          {onBack ? (
            <Button variant="subtle" onClick={onBack}>
              <Trans>The address is mistyped: write it again</Trans>
            </Button>
          ) : null}
        </Stack>
      </Panel>
    </Container>
  );
}
