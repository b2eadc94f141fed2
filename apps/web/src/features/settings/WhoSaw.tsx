import { Stack, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { WhoSawDocument } from '@/generated/graphql';
import { moreOf, pagesOf } from '@/shared/api/pages';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { TextLink } from '@/shared/ui/links';
import { MoreButton } from '@/shared/ui/MoreButton';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState, ErrorState, Rows } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';

/** Who read what is confidential of one's organization; before the close of an RFP companies are a number only. */
export function WhoSaw() {
  const { t } = useLingui();
  const words = useWords();
  // What has no number yet is named by what it is.
  const things = {
    rfp: t`Request for proposals`,
    definition: t`Definition`,
    proposal: t`Proposal`,
    problem: t`Problem`,
  };
  const format = useFormat();
  const locale = useLocale();
  const list = useInfiniteQuery(pagesOf(WhoSawDocument, { first: 20 }, ({ accessLog }) => accessLog));
  if (list.error && !list.data) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Rows count={3} height={56} />;
  const { rows } = list.data;
  if (!rows.length)
    return (
      <EmptyState title={<Trans>Nobody has read anything confidential of yours</Trans>}>
        <Trans>Once somebody opens your full RFP, definition or proposal, it stands here with its day.</Trans>
      </EmptyState>
    );
  return (
    <Panel>
      <Stack gap="md">
        <div style={{ overflowX: 'auto' }}>
          <Table horizontalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>
                  <Trans>Day</Trans>
                </Table.Th>
                <Table.Th>
                  <Trans>What</Trans>
                </Table.Th>
                <Table.Th>
                  <Trans>Who</Trans>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ id, day, reader, companies, organization, ...of }) => {
                const kind = (['rfp', 'definition', 'proposal', 'problem'] as const).find((name) => of[name]);
                const thing = kind && of[kind];
                return (
                  <Table.Tr key={id}>
                    <Table.Td>{format.date(day)}</Table.Td>
                    <Table.Td>
                      {kind && thing ? (
                        <TextLink to={placeOf(locale, kind, thing.id)}>
                          <bdi>{thing.number ? format.digits(thing.number) : things[kind]}</bdi>
                        </TextLink>
                      ) : null}
                    </Table.Td>
                    <Table.Td>
                      <Text size="sm">{words.value('ContentReader', reader)}</Text>
                      <Text size="sm" c="dimmed">
                        {organization?.name ?? (companies ? <Trans>{format.number(companies)} companies</Trans> : null)}
                      </Text>
                    </Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </div>
        <MoreButton more={moreOf(list)} />
      </Stack>
    </Panel>
  );
}
