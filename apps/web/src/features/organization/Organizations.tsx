import { Badge, Container, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { OrganizationsDocument } from '@/generated/graphql';
import { moreOf, pagesOf } from '@/shared/api/pages';
import { placeOf } from '@/shared/lib/path';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { MoreButton } from '@/shared/ui/MoreButton';
import { PageHead } from '@/shared/ui/PageHead';
import { EmptyState, ErrorState, Rows } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { useViewer } from '@/shared/viewer/viewer';
import { useReference } from '@/shared/lib/reference';
import { useWords } from '@/shared/words/codes';

/** One's own organizations first, then those that can be found by name or number. */
export function Organizations({ text }: { text: string }) {
  const { t } = useLingui();
  const words = useWords();
  const reference = useReference();
  const locale = useLocale();
  const viewer = useViewer();
  const navigate = useNavigate();
  const find = useDebouncedCallback((value: string) => {
    const search = value.trim() ? { text: value.trim() } : {};
    void navigate({ to: '/$locale/organizations', params: { locale }, search, replace: true });
  }, 300);
  const filter = text ? { search: text } : {};
  const list = useInfiniteQuery(
    pagesOf(OrganizationsDocument, { first: 20, filter }, ({ organizations }) => organizations),
  );
  const rows = list.data?.rows ?? [];
  return (
    <Container size="md" px={0}>
      <PageHead
        title={t`Organizations`}
        actions={
          <ButtonLink
            to="/$locale/organizations/new"
            params={{ locale }}
            variant={viewer?.memberships.length ? 'default' : 'filled'}
          >
            <Trans>Join or found one</Trans>
          </ButtonLink>
        }
      />
      <Stack gap="md">
        {viewer?.memberships.map(({ id, role, organization }) =>
          organization ? (
            <Paper key={id} p="md" radius="lg" bg="var(--app-good-back)">
              <Group justify="space-between">
                <TextLink to={placeOf(locale, 'organization', organization.id)} fw={650}>
                  {organization.name}
                </TextLink>
                <Badge variant="white">{words.value('MembershipRole', role)}</Badge>
              </Group>
            </Paper>
          ) : null,
        )}
        <TextInput
          type="search"
          label={t`Find an organization`}
          placeholder={t`A name or a part of it`}
          defaultValue={text}
          onChange={({ currentTarget }) => find(currentTarget.value)}
        />
        {list.error && !list.data ? (
          <ErrorState error={list.error} onRetry={() => void list.refetch()} />
        ) : !list.data ? (
          <Rows count={5} height={72} />
        ) : rows.length ? (
          rows.map(({ id, name, province, capacities }) => (
            <Paper key={id} p="md" radius="lg" bg="var(--app-card)" style={{ border: '1px solid var(--app-line)' }}>
              <Group justify="space-between">
                <TextLink to={placeOf(locale, 'organization', id)} fw={600}>
                  <bdi>{name}</bdi>
                </TextLink>
                <Group gap="xs">
                  {capacities
                    .filter(({ state }) => state === 'verified')
                    .map((capacity) => (
                      <Badge key={capacity.id} variant="light">
                        {words.value('CapacityKind', capacity.kind)}
                      </Badge>
                    ))}
                </Group>
              </Group>
              {province ? (
                <Text size="sm" c="dimmed">
                  {reference.label('provinces', province)}
                </Text>
              ) : null}
            </Paper>
          ))
        ) : (
          <EmptyState title={<Trans>No organization is found</Trans>}>
            <Trans>Try a shorter part of the name.</Trans>
          </EmptyState>
        )}
        <MoreButton more={moreOf(list)} />
      </Stack>
    </Container>
  );
}
