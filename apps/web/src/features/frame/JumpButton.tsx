import { ActionIcon } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import IconSearch from '@tabler/icons-react/icons/IconSearch';
import { lazy, Suspense, useEffect, useState } from 'react';

const JumpBox = lazy(async () => ({ default: (await import('./JumpBox')).JumpBox }));

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Opens the jump box: by its button, by Ctrl K (⌘ K), and by the key of the slash while nobody writes. */
export function JumpButton() {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // By the place of the key: on a Persian layout K types «ن».
      const isJump = event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      const isSlash =
        event.code === 'Slash' &&
        event.key !== '?' &&
        event.key !== '؟' &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey &&
        !event.shiftKey;
      if (!isJump && (!isSlash || isWriting(event.target) || document.querySelector('[role="dialog"]'))) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const label = t`Search and jump (Ctrl K)`;
  return (
    <>
      <ActionIcon variant="subtle" size={40} aria-label={label} title={label} onClick={() => setOpen(true)}>
        <IconSearch size={20} stroke={1.8} aria-hidden />
      </ActionIcon>
      {isOpen ? (
        <Suspense fallback={null}>
          <JumpBox onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
