import { Alert, Button, Group, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { ProveSecondFactorStepDocument, SignInStepDocument, ViewerDocument } from '@/generated/graphql';
import { ApiError, type Refusal } from '@/shared/api/refused';
import { request } from '@/shared/api/request';
import { latinDigits } from '@/shared/lib/digits';
import { ClockHelp } from '@/shared/ui/ClockHelp';
import { leaveDevice } from '@/shared/viewer/leave-device';
import type { Viewer } from '@/shared/viewer/viewer';
import { useWords } from '@/shared/words/codes';

/** A session that ends under one's hands: over the page, which stays as it is, and then goes on. */
export function SignInAgainBody({ viewer, onAnswer }: { viewer: Viewer; onAnswer: (isIn: boolean) => void }) {
  const { t } = useLingui();
  const words = useWords();
  const [stage, setStage] = useState<'password' | 'code'>('password');
  const [isLeaving, setLeaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);

  const goOn = async (): Promise<void> => {
    const { me } = await request(ViewerDocument, {}, undefined, { asIs: true });
    // Somebody else at the same device: what is shown and was written is not theirs.
    if (me?.id !== viewer.id) return startAnew();
    if (me.secondFactor.required && !me.secondFactor.proved) return setStage('code');
    onAnswer(true);
  };
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const given = (new FormData(event.currentTarget).get('secret') as string | null) ?? '';
    setSending(true);
    setError(null);
    try {
      if (stage === 'code') {
        const input = { code: latinDigits(given).trim() };
        const { proveSecondFactor } = await request(ProveSecondFactorStepDocument, { input }, undefined, AS_IS);
        refuse(proveSecondFactor.refusals);
      } else {
        const input = { email: viewer.email, password: given };
        const { signIn } = await request(SignInStepDocument, { input }, undefined, AS_IS);
        refuse(signIn.refusals);
      }
      await goOn();
    } catch (fault) {
      setError(fault);
    } finally {
      setSending(false);
    }
  };
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      title={t`Your session has ended`}
      // Over whatever dialog is open.
      zIndex={1_000}
    >
      {isLeaving ? <Leaving onBack={() => setLeaving(false)} /> : null}
      {/* Hidden, not gone: who comes back finds what was typed. */}
      <form onSubmit={(event) => void submit(event)} key={stage} hidden={isLeaving}>
        <Stack gap="md">
          <Text size="sm">
            <Trans>Sign in again to go on. What you wrote is still here.</Trans>
          </Text>
          {/* Shown to password keepers; it is the same person who goes on. */}
          <TextInput label={t`E-mail`} value={viewer.email} autoComplete="username" dir="ltr" readOnly />
          {stage === 'code' ? (
            <TextInput
              name="secret"
              label={t`The code that the app shows now`}
              autoComplete="one-time-code"
              dir="ltr"
              maxLength={40}
              data-autofocus
              required
            />
          ) : (
            <PasswordInput
              name="secret"
              label={t`Password`}
              autoComplete="current-password"
              dir="ltr"
              data-autofocus
              required
            />
          )}
          {error ? (
            <Alert color="pomegranate" role="alert">
              {words.fault(error)}
              {stage === 'code' ? <ClockHelp /> : null}
            </Alert>
          ) : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setLeaving(true)}>
              <Trans>Leave without signing in</Trans>
            </Button>
            <Button type="submit" loading={isSending}>
              <Trans>Sign in</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const AS_IS = { asIs: true };

function refuse(refusals: readonly Refusal[]): void {
  if (refusals.length) throw new ApiError('BAD_INPUT', refusals);
}

/** Nothing can be saved without signing in, so that leaving loses it: said first. */
function Leaving({ onBack }: { onBack: () => void }) {
  return (
    <Stack gap="md">
      <Text size="sm" role="alert">
        <Trans>
          What you wrote and has not been saved, files that still wait, and the copies of what you handed in are deleted
          from this device for good.
        </Trans>
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onBack} autoFocus>
          <Trans>Back to signing in</Trans>
        </Button>
        <Button color="pomegranate" onClick={() => void startAnew()}>
          <Trans>Leave and delete what this device keeps</Trans>
        </Button>
      </Group>
    </Stack>
  );
}

/** As at signing out: nothing of it stays on the device or on the screen. */
async function startAnew(): Promise<void> {
  await leaveDevice();
  location.assign(`/${document.documentElement.lang}`);
}
