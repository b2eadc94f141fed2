import { Badge, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { AdminCompaniesDocument, type CapacityKind } from '@/generated/graphql';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { TextLink } from '@/shared/ui/links';
import { ExportButton } from '@/shared/ui/ExportButton';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import { useNames } from '@/shared/words/code-names';
import { Narrow } from './Narrow';
import { Paged, usePaged } from './paged';
import type { TabProps } from './search';

const KINDS: readonly CapacityKind[] = [
  'solver',
  'problemOwner',
  'definer',
  'office',
  'lab',
  'hub',
  'park',
  'publicBody',
];

/** Organizations, found by name or number, with what they may take part as and who speaks for them. */
export function Companies({ search, onSearch }: TabProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const words = useWords();
  const format = useFormat();
  const { nameOf } = useNames();
  const capacity = KINDS.find((kind) => kind === search.only);
  const filter = { ...(search.q ? { search: search.q } : {}), ...(capacity ? { capacity } : {}) };
  const list = usePaged(AdminCompaniesDocument, { filter });
  return (
    <>
      <Narrow
        search={search}
        onSearch={onSearch}
        only={{
          label: t`Capacity`,
          choices: KINDS.map((value) => ({ value, label: words.value('CapacityKind', value) })),
        }}
      />
      <Group justify="flex-end" mb="sm">
        <ExportButton list="organizations" given={{ filter }} />
      </Group>
      <Paged list={list} empty={t`No organization is like this`} height={96}>
        <Stack gap="sm">
          {list.nodes.map(({ id, name, province, listed, createdAt, identifiers, capacities, memberships }) => (
            <Panel key={id} p="md">
              <Group gap="xs">
                <TextLink to={placeOf(locale, 'organization', id)} fw={650}>
                  <bdi>{name}</bdi>
                </TextLink>
                {listed ? (
                  <Badge variant="light" color="gray">
                    <Trans>Only listed</Trans>
                  </Badge>
                ) : null}
                {capacities.map((held) => (
                  <Badge key={held.id} variant="light" color={held.state === 'verified' ? 'turquoise' : 'gray'}>
                    {words.value('CapacityKind', held.kind)}: {words.value('CapacityState', held.state)}
                  </Badge>
                ))}
              </Group>
              <Text size="sm" c="dimmed">
                {[
                  nameOf(province),
                  ...identifiers.map(({ value }) => format.digits(value)),
                  format.date(createdAt),
                  format.list(
                    memberships
                      .slice(0, 4)
                      .map(({ personName, role }) => `${personName ?? ''} (${words.value('MembershipRole', role)})`),
                  ),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </Panel>
          ))}
        </Stack>
      </Paged>
    </>
  );
}
