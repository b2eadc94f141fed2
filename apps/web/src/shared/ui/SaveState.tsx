import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { SaveState as State } from '../drafts/use-autosave';
import { useFormat } from '../lib/format';
import { useWords } from '../words/codes';

/** Whether what is written is saved; told to screen readers when it is not. */
export function SaveState({ state }: { state: State<unknown> }) {
  const isBad = ['offline', 'failed', 'conflict'].includes(state.kind);
  return (
    <Text size="sm" c={isBad ? 'var(--app-bad)' : 'dimmed'} role="status" aria-live={isBad ? 'polite' : 'off'} mih={24}>
      <Said state={state} />
    </Text>
  );
}

function Said({ state }: { state: State<unknown> }) {
  const format = useFormat();
  const words = useWords();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'waiting':
    case 'saving':
      return <Trans>Saving…</Trans>;
    case 'saved':
      return <Trans>Saved at {format.time(new Date(state.at))}</Trans>;
    case 'offline':
      if (!state.isKept)
        return <Trans>No connection, and this device keeps nothing. Please leave this page open.</Trans>;
      return <Trans>No connection. What you write is kept on this device and saved as soon as there is one.</Trans>;
    case 'conflict':
      return <Trans>Somebody else saved meanwhile. Please choose which text stays.</Trans>;
    case 'failed':
      return <Trans>Not saved yet: {words.fault(state.error)}</Trans>;
  }
}
