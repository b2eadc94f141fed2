import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useState, type ReactNode } from 'react';
import type { TabProps } from './search';

interface Props extends TabProps {
  readonly only?: { readonly label: string; readonly choices: readonly { value: string; label: string }[] };
  readonly hasText?: boolean;
  readonly children?: ReactNode;
}

/** Words to look for, and one choice. */
export function Narrow({ search, onSearch, only, hasText = true, children }: Props) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(search.q ?? '');
  useEffect(() => {
    if (typed === (search.q ?? '')) return;
    const timer = setTimeout(() => onSearch({ q: typed || undefined }), 350);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <Group gap="sm" mb="md" align="flex-end">
      {hasText ? (
        <TextInput
          label={t`Search`}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          w={{ base: '100%', sm: 280 }}
        />
      ) : null}
      {only ? (
        <NativeSelect
          label={only.label}
          value={search.only ?? ''}
          onChange={({ currentTarget }) => onSearch({ only: currentTarget.value || undefined })}
          data={[{ value: '', label: t`All` }, ...only.choices]}
        />
      ) : null}
      {children}
    </Group>
  );
}
