import { Badge, Group, Menu, Button, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import IconDots from '@tabler/icons-react/icons/IconDots';
import { useState } from 'react';
import {
  AdminPeopleDocument,
  DisablePersonStepDocument,
  EnablePersonStepDocument,
  ResetSecondFactorStepDocument,
  type AccountState,
} from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { useFormat } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { useWords } from '@/shared/words/codes';
import { FormDialog } from './FormDialog';
import { Narrow } from './Narrow';
import { Paged, usePaged } from './paged';
import type { TabProps } from './search';

const STATES: readonly AccountState[] = ['active', 'disabled', 'closed'];
type Act = 'disable' | 'enable' | 'reset';

/** Accounts: found, shut and opened again, a lost second factor taken off. */
export function People({ search, onSearch }: TabProps) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const [asked, setAsked] = useState<{ what: Act; email: string; name: string } | null>(null);
  const state = STATES.find((code) => code === search.only);
  const list = usePaged(AdminPeopleDocument, {
    filter: { ...(search.q ? { search: search.q } : {}), ...(state ? { state } : {}) },
  });
  return (
    <>
      <Narrow
        search={search}
        onSearch={onSearch}
        only={{
          label: t`State`,
          choices: STATES.map((value) => ({ value, label: words.value('AccountState', value) })),
        }}
      />
      <Paged list={list} empty={t`Nobody is like this`}>
        <Stack gap="sm">
          {list.nodes.map((person) => {
            const { id, name, email, isAdministrator, hasSecondFactor, createdAt, disabledReason } = person;
            return (
              <Panel key={id} p="md">
                <Group justify="space-between">
                  <div style={{ minWidth: 0 }}>
                    <Group gap="xs">
                      <Text fw={650} component="bdi">
                        {name}
                      </Text>
                      {isAdministrator ? (
                        <Badge variant="light" color="lapis">
                          <Trans>Administrator</Trans>
                        </Badge>
                      ) : null}
                      {person.state === 'active' ? null : (
                        <Badge variant="light" color="pomegranate">
                          {words.value('AccountState', person.state)}
                        </Badge>
                      )}
                      {hasSecondFactor ? (
                        <Badge variant="light" color="gray">
                          <Trans>Second factor</Trans>
                        </Badge>
                      ) : null}
                    </Group>
                    <Text size="sm" c="dimmed">
                      <bdi>{email}</bdi> · <Trans>since {format.date(createdAt)}</Trans>
                    </Text>
                    {disabledReason ? (
                      <Text size="sm" dir="auto">
                        {disabledReason}
                      </Text>
                    ) : null}
                  </div>
                  {email && person.state !== 'closed' ? (
                    <Menu position="bottom-end" withinPortal>
                      <Menu.Target>
                        <Button variant="default" px="sm" aria-label={t`What can be done with ${name}`}>
                          <IconDots size={18} aria-hidden />
                        </Button>
                      </Menu.Target>
                      <Menu.Dropdown>
                        {person.state === 'active' ? (
                          <Menu.Item color="pomegranate" onClick={() => setAsked({ what: 'disable', email, name })}>
                            <Trans>Shut the account</Trans>
                          </Menu.Item>
                        ) : (
                          <Menu.Item onClick={() => setAsked({ what: 'enable', email, name })}>
                            <Trans>Open the account again</Trans>
                          </Menu.Item>
                        )}
                        {hasSecondFactor ? (
                          <Menu.Item onClick={() => setAsked({ what: 'reset', email, name })}>
                            <Trans>Take the second factor off</Trans>
                          </Menu.Item>
                        ) : null}
                      </Menu.Dropdown>
                    </Menu>
                  ) : null}
                </Group>
              </Panel>
            );
          })}
        </Stack>
      </Paged>
      {asked ? <AccountDialog {...asked} onClose={() => setAsked(null)} /> : null}
    </>
  );
}

function AccountDialog({
  what,
  email,
  name,
  onClose,
}: {
  what: Act;
  email: string;
  name: string;
  onClose: () => void;
}) {
  const { t } = useLingui();
  if (what === 'enable')
    return (
      <FormDialog
        title={t`Open the account of ${name} again`}
        button={t`Open it`}
        fields={[]}
        onClose={onClose}
        send={() => act(EnablePersonStepDocument, { input: { email } })}
      />
    );
  if (what === 'disable')
    return (
      <FormDialog
        title={t`Shut the account of ${name}`}
        button={t`Shut it`}
        isFinal
        fields={[{ name: 'reason', label: t`Why, for the record`, isRequired: true, isLong: true }]}
        onClose={onClose}
        send={({ reason }) => act(DisablePersonStepDocument, { input: { email, reason: reason as string } })}
      />
    );
  return (
    <FormDialog
      title={t`Take the second factor of ${name} off`}
      button={t`Take it off`}
      isFinal
      fields={[
        {
          name: 'note',
          label: t`How you made sure that it is this person who asks`,
          hint: t`It is kept in the record.`,
          isRequired: true,
          isLong: true,
        },
      ]}
      onClose={onClose}
      send={({ note }) => act(ResetSecondFactorStepDocument, { input: { email, note: note as string } })}
    />
  );
}
