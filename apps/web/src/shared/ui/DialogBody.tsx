import { Alert, Button, Group, Modal, type ModalProps } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useReturnFocus } from './use-return-focus';

export { Drawer } from '@mantine/core';

/** What asks in front of the page. A tap beside it, or the second one of a double tap on its button, does nothing. */
export function DialogBody({ onClose, children, ...props }: ModalProps) {
  useReturnFocus();
  const [hasWritten, setWritten] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const note = ({ target }: FormEvent): void => {
    if (isText(target)) setWritten(true);
  };
  return (
    <Modal closeOnClickOutside={false} {...props} onClose={hasWritten ? () => setAsked(true) : onClose}>
      <div onChange={note}>
        {isAsked ? <Unsent onStay={() => setAsked(false)} onClose={onClose} /> : null}
        {children}
      </div>
    </Modal>
  );
}

const UNWRITTEN = ['radio', 'checkbox', 'password'];
const isText = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !UNWRITTEN.includes(target.type));

/** Escape is pressed soon, and what was written is gone for good. */
function Unsent({ onStay, onClose }: { onStay: () => void; onClose: () => void }) {
  useReturnFocus();
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <Alert color="saffron" role="alert" mb="md" title={<Trans>What you wrote here is not sent yet</Trans>}>
      <Group gap="sm">
        <Button size="sm" onClick={onStay} ref={stay}>
          <Trans>Go on writing</Trans>
        </Button>
        <Button size="sm" variant="default" onClick={onClose}>
          <Trans>Close and discard it</Trans>
        </Button>
      </Group>
    </Alert>
  );
}
