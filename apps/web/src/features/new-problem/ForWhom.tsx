import { SimpleGrid } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { OwnersToWriteForDocument } from '@/generated/graphql';
import { listOf } from '@/shared/api/query';
import { useViewer, type Viewer } from '@/shared/viewer/viewer';
import { Select } from '@/shared/ui/choices';
import type { ForWhom as Whom } from './save-problem';

type Organization = NonNullable<Viewer['memberships'][number]['organization']>;
/** Who may write down what another organization is in need of. */
const WRITERS: readonly string[] = ['office', 'park', 'hub'];
const writes = (organization: Organization | undefined): boolean =>
  Boolean(organization?.capacities.some(({ kind, state }) => state === 'verified' && WRITERS.includes(kind)));

/** For whom the problem is written down; asked only where there is a choice, and only until it is begun. */
export function ForWhom({ whom, onChange }: { whom: Whom; onChange: (whom: Whom) => void }) {
  const { t } = useLingui();
  const organizations = (useViewer()?.memberships ?? []).flatMap(({ organization }) => organization ?? []);
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text, 350);
  const acting = organizations.find(({ id }) => id === whom.organizationId) ?? organizations[0];
  const isWriter = writes(acting);
  const owners = useQuery({ ...listOf(OwnersToWriteForDocument, { search }), enabled: isWriter && search.length > 1 });
  if (organizations.length < 2 && !isWriter) return null;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} mb="lg">
      {organizations.length > 1 ? (
        <Select
          label={t`Your organization`}
          data={organizations.map(({ id, name }) => ({ value: id, label: name }))}
          value={acting?.id ?? null}
          onChange={(organizationId) => onChange({ organizationId: organizationId ?? undefined })}
          allowDeselect={false}
        />
      ) : null}
      {isWriter ? (
        <Select
          label={t`Whose problem it is`}
          description={t`Search by name. Leave it empty where it is your own.`}
          data={(owners.data?.organizations.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={whom.ownerId ?? null}
          onChange={(ownerId) => onChange({ organizationId: acting?.id, ownerId: ownerId ?? undefined })}
          searchValue={text}
          onSearchChange={setText}
          filter={({ options }) => options}
          searchable
          clearable
        />
      ) : null}
    </SimpleGrid>
  );
}
