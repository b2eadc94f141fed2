import { Kbd, Modal, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import IconSearch from '@tabler/icons-react/icons/IconSearch';
import { useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { JumpDocument } from '@/generated/graphql';
import { listOf } from '@/shared/api/query';
import { useFormat } from '@/shared/lib/format';
import { pathOf, placeOf } from '@/shared/lib/path';
import { useLocale } from '@/shared/ui/use-locale';
import { useViewer } from '@/shared/viewer/viewer';
import { useWords } from '@/shared/words/codes';
import classes from './Frame.module.css';
import { PLACES } from './places';

interface Target {
  readonly key: string;
  readonly href: string;
  readonly kind: string;
  readonly label: ReactNode;
  readonly number?: string;
}

/** Goes to what is typed: a number in any digits, words of a title, a name, or a place of the application. */
export function JumpBox({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const words = useWords();
  const viewer = useViewer();
  const navigate = useNavigate();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [isEager, setEager] = useState(false);
  const [text] = useDebouncedValue(typed.trim(), 180);
  const { data, isFetching, error } = useQuery({ ...listOf(JumpDocument, { text }), enabled: text.length > 1 });
  const places: Target[] = PLACES.filter(({ isFor, path }) => (viewer ? isFor(viewer) : path === '/rfps'))
    .map(({ path, label }) => ({ key: path, href: pathOf(locale, path), kind: t`Page`, label: t(label) }))
    .filter(({ label }) => !text || label.toLowerCase().includes(text.toLowerCase()));
  const found: Target[] = (text.length > 1 ? (data?.search ?? []) : []).map(
    ({ objectType, objectId, number, title }) => ({
      key: objectId,
      href: placeOf(locale, objectType, objectId),
      kind: words.value('FoundType', objectType),
      label: <bdi>{title ?? number}</bdi>,
      number: number ?? undefined,
    }),
  );
  const targets = [...found, ...places];
  const chosen = Math.min(at, targets.length - 1);
  const go = (target: Target | undefined): void => {
    if (!target) return;
    onClose();
    void navigate({ href: target.href });
  };
  // Whoever types a number and presses Enter at once is not sent to what stood there before.
  const isSettled = typed.trim() === text && !isFetching;
  useEffect(() => {
    if (!isEager || !isSettled) return;
    setEager(false);
    go(targets[0]);
  });
  const press = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && targets.length) {
      event.preventDefault();
      const next = (chosen + step + targets.length) % targets.length;
      setAt(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (isSettled) go(targets[chosen]);
      else setEager(true);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Search and jump`}
      size="lg"
      yOffset="10vh"
      centered={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <TextInput
        size="md"
        data-autofocus
        autoFocus
        aria-label={t`Number, title or name`}
        placeholder={t`Number, title or name`}
        leftSection={<IconSearch size={20} stroke={1.7} aria-hidden />}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(0);
          setEager(false);
        }}
        onKeyDown={press}
        role="combobox"
        aria-expanded={targets.length > 0}
        aria-controls={listId}
        aria-activedescendant={targets.length ? `${listId}-${chosen}` : undefined}
        autoComplete="off"
        maxLength={200}
      />
      <ul className={classes.jumps} id={listId} role="listbox" aria-label={t`Found`} aria-busy={isFetching}>
        {targets.map(({ key, kind, label, number, href }, index) => (
          <li
            key={key}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === chosen}
            className={classes.jump}
            onPointerMove={() => setAt(index)}
            onClick={() => go({ key, kind, label, href })}
          >
            <span className={classes.jumpLabel}>{label}</span>
            <Text component="span" size="xs" c="dimmed" style={{ flex: 'none' }}>
              {kind}
              {number ? ' · ' : null}
              {number ? <bdi>{format.digits(number)}</bdi> : null}
            </Text>
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed" role="status" mt="xs" mih={24}>
        {error ? words.fault(error) : null}
        {!error && text.length > 1 && data && !isFetching && !targets.length ? (
          <Trans>Nothing of this name or number is open to you.</Trans>
        ) : null}
      </Text>
      <Text size="xs" c="dimmed" visibleFrom="sm">
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> <Kbd>Enter</Kbd> · <Kbd>Esc</Kbd>
      </Text>
    </Modal>
  );
}
