import { Table, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { AdminAuditDocument } from '@/generated/graphql';
import { useFormat } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { useWords } from '@/shared/words/codes';
import { WideTable } from '@/shared/ui/WideTable';
import { ACTS, OBJECTS } from './acts';
import { Narrow } from './Narrow';
import { Paged, usePaged } from './paged';
import type { TabProps } from './search';

/** Who did what to accounts, organizations, capacities, reference data and jobs. */
export function Audit({ search, onSearch }: TabProps) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const nameOf = (what: string): string => (ACTS[what] ? t(ACTS[what]) : words.step(what));
  const kindOf = (type: string): string => (OBJECTS[type] ? t(OBJECTS[type]) : words.value('', type));
  const list = usePaged(AdminAuditDocument, { filter: search.only ? { what: search.only } : {} });
  const kinds = list.first?.page.facets.find(({ field }) => field === 'what')?.values ?? [];
  return (
    <>
      <Narrow
        search={search}
        onSearch={onSearch}
        hasText={false}
        only={{
          label: t`What was done`,
          choices: kinds.map(({ value, count }) => ({ value, label: `${nameOf(value)} (${format.number(count)})` })),
        }}
      />
      <Paged list={list} empty={t`Nothing was written down`}>
        <Panel>
          <WideTable label={t`What was done`} minWidth={560}>
            <Table verticalSpacing="sm">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>
                    <Trans>When</Trans>
                  </Table.Th>
                  <Table.Th>
                    <Trans>Who</Trans>
                  </Table.Th>
                  <Table.Th>
                    <Trans>What</Trans>
                  </Table.Th>
                  <Table.Th>
                    <Trans>Details</Trans>
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {list.nodes.map(({ id, what, text, objectType, byName, aboutName, writtenAt }) => (
                  <Table.Tr key={id}>
                    <Table.Td>{format.dateTime(writtenAt)}</Table.Td>
                    <Table.Td>
                      {byName ? <bdi>{byName}</bdi> : aboutName ? <bdi>{aboutName}</bdi> : <Trans>Peyvand</Trans>}
                    </Table.Td>
                    <Table.Td>
                      {nameOf(what)}
                      <Text size="sm" c="dimmed">
                        {kindOf(objectType)}
                        {aboutName && aboutName !== byName ? (
                          <>
                            {': '}
                            <bdi>{aboutName}</bdi>
                          </>
                        ) : null}
                      </Text>
                    </Table.Td>
                    <Table.Td maw={380}>
                      <details>
                        <summary>
                          <Trans>Show</Trans>
                        </summary>
                        <Text component="code" size="sm" dir="ltr">
                          {text}
                        </Text>
                      </details>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </WideTable>
        </Panel>
      </Paged>
    </>
  );
}
