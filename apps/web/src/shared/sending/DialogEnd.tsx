import { Button, Group } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { FormFault } from './FormFault';

interface Props {
  readonly fault?: ReactNode;
  readonly onBack: () => void;
  /** What the button does; without it, it sends the form that it stands in. */
  readonly onPress?: () => void;
  readonly isSending?: boolean;
  readonly isDisabled?: boolean;
  readonly color?: string;
  /** What the button says. */
  readonly children: ReactNode;
}

/** How a dialog ends: what went wrong, the way back, and the button that does it. */
export function DialogEnd({ fault = null, onBack, onPress, isSending, isDisabled, color, children }: Props) {
  return (
    <>
      <FormFault>{fault}</FormFault>
      <Group justify="flex-end">
        <Button variant="default" onClick={onBack}>
          <Trans>Back</Trans>
        </Button>
        <Button
          type={onPress ? 'button' : 'submit'}
          onClick={onPress}
          loading={isSending}
          disabled={isDisabled}
          color={color}
        >
          {children}
        </Button>
      </Group>
    </>
  );
}
