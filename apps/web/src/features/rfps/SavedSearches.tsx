import { ActionIcon, Alert, Badge, Button, Group, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import IconTrash from '@tabler/icons-react/icons/IconTrash';
import { useState, type FormEvent } from 'react';
import {
  DeleteSavedSearchDocument,
  LookAtSavedSearchDocument,
  SaveSearchDocument,
  UpdateSavedSearchDocument,
  type SaveSearchInput,
  type UpdateSavedSearchInput,
} from '@/generated/graphql';
import { act, newKey } from '@/shared/api/act';
import { useFormat } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { useSending } from '@/shared/sending/use-sending';
import { dayOf, filterOf, filtersIn, narrowingOf, withoutGaps, type Finding } from './finding';
import classes from './Rfps.module.css';
import type { SavedSearch } from './rfps-query';
import { useFilterWords } from './use-filter-words';

interface Props {
  readonly finding: Finding;
  readonly searches: readonly SavedSearch[] | undefined;
  readonly onOpen: (finding: Finding) => void;
}

/** Searches that the API goes on with: what is new since one looked, and keeping the present one. */
export function SavedSearches({ finding, searches, onOpen }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const say = useFilterWords([finding.competence]);
  const { send, isSending, fault } = useSending((action: () => Promise<unknown>) => action());
  const [chosenId, setChosenId] = useState('');
  const filters = filtersIn(finding);
  const now = textOf(finding);
  /** What stands here already needs no saving. */
  const kept = searches?.find((search) => textOf(findingOf(search)) === now);
  const chosen = searches?.find(({ id }) => id === chosenId);
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = (new FormData(form).get('name') as string | null)?.trim() ?? '';
    const filter = filterOf(narrowingOf(finding));
    const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    if (chosen && submitter?.value === 'update') {
      const input = { ...filter, name, savedSearchId: chosen.id } as UpdateSavedSearchInput;
      void send(() => act(UpdateSavedSearchDocument, { input }));
      return;
    }
    const input = { ...filter, name, idempotencyKey: newKey() } as SaveSearchInput;
    void send(() => act(SaveSearchDocument, { input })).then((isDone) => isDone && form.reset());
  };
  const look = (search: SavedSearch): void => {
    setChosenId(search.id);
    onOpen(findingOf(search));
    if (search.newHits) void send(() => act(LookAtSavedSearchDocument, { input: { savedSearchId: search.id } }));
  };
  const drop = ({ id, name }: SavedSearch): void => {
    if (confirm(t`Delete the search ${{ name }}? You are told of nothing new for it any more.`))
      void send(() => act(DeleteSavedSearchDocument, { input: { savedSearchId: id } }));
  };
  const suggested = filters
    .map((name) => say(name, finding))
    .join(format.join)
    .slice(0, 80);
  return (
    <Panel title={<Trans>Saved searches</Trans>} p="md">
      <Stack gap="sm">
        {searches?.length ? (
          <ul className={classes.saved}>
            {searches.map((search) => (
              <li key={search.id}>
                <UnstyledButton
                  className={classes.find}
                  onClick={() => look(search)}
                  aria-current={kept?.id === search.id || undefined}
                >
                  <Group gap={6}>
                    <bdi>{search.name}</bdi>
                    {search.newHits ? (
                      <Badge color="saffron" variant="light">
                        <Plural value={search.newHits} one="# new" other="# new" />
                      </Badge>
                    ) : null}
                  </Group>
                </UnstyledButton>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t`Delete the search ${{ name: search.name }}`}
                  disabled={isSending}
                  onClick={() => drop(search)}
                >
                  <IconTrash size={17} stroke={1.7} aria-hidden />
                </ActionIcon>
              </li>
            ))}
          </ul>
        ) : (
          <Text size="sm" c="dimmed">
            <Trans>Set filters and save them: you are told as soon as something new fits.</Trans>
          </Text>
        )}
        {filters.length && !kept ? (
          <form onSubmit={save} key={chosen?.id ?? suggested}>
            <Stack gap="xs">
              <TextInput
                name="name"
                label={t`Name of this search`}
                defaultValue={chosen?.name ?? suggested}
                maxLength={80}
                required
              />
              {chosen ? (
                <Button type="submit" value="update" loading={isSending}>
                  {t`Change ${{ name: chosen.name }}`}
                </Button>
              ) : null}
              <Button type="submit" variant={chosen ? 'default' : 'light'} loading={isSending}>
                {chosen ? <Trans>Save as a new search</Trans> : <Trans>Save this search</Trans>}
              </Button>
            </Stack>
          </form>
        ) : null}
        {fault ? (
          <Alert color="pomegranate" role="alert">
            {fault}
          </Alert>
        ) : null}
      </Stack>
    </Panel>
  );
}

/** The same for the same filters, whatever their order. */
const textOf = (finding: Finding): string => JSON.stringify(Object.entries(narrowingOf(finding)).sort());

function findingOf({
  id: _id,
  name: _name,
  newHits: _hits,
  closesFrom,
  closesTo,
  budget,
  ...rest
}: SavedSearch): Finding {
  return withoutGaps({
    ...rest,
    budgetFrom: budget?.from,
    budgetTo: budget?.to,
    closesFrom: closesFrom && dayOf(closesFrom, false),
    closesTo: closesTo && dayOf(closesTo, true),
  }) as Finding;
}
