import { Badge, Button, Group, Menu, Stack, Table, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import IconDots from '@tabler/icons-react/icons/IconDots';
import { useRef, useState, type FormEvent } from 'react';
import {
  ChangeRoleStepDocument,
  RemoveMemberStepDocument,
  WithdrawInvitationStepDocument,
  type MembershipRole,
} from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { FormFault } from '@/shared/sending/FormFault';
import { formText } from '@/shared/sending/form-text';
import { useSending } from '@/shared/sending/use-sending';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { takeStep, type Step } from '@/shared/steps/take-step';
import { TextLink } from '@/shared/ui/links';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { useViewer, type Viewer } from '@/shared/viewer/viewer';
import { useWords } from '@/shared/words/codes';
import { Select } from '@/shared/ui/choices';
import { WideTable } from '@/shared/ui/WideTable';
import type { Organization } from './organization-query';

const ROLES: readonly MembershipRole[] = ['member', 'manager', 'head'];

/** Who belongs to an organization, who is invited, who asks to join; empty for who may not see it. */
export function Members({ organization }: { organization: Organization }) {
  const { memberships, invitations, joiningRequests, nextSteps } = organization;
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const locale = useLocale();
  const invite = nextSteps.find(({ operation }) => operation === 'inviteMember');
  const withdrawing = useSending((invitationId: string) =>
    act(WithdrawInvitationStepDocument, { input: { invitationId } }),
  );
  const withdraw = (id: string, email: string): void => {
    if (confirm(t`Withdraw the invitation of ${{ email }}? Its link no longer works.`)) void withdrawing.send(id);
  };
  const open = invitations.filter(({ state }) => state === 'open');
  const waiting = joiningRequests.filter(({ state }) => state === 'requested');
  const own = useViewer()?.memberships.find(({ organization: of }) => of?.id === organization.id);
  if (!memberships.length) return null;
  return (
    <Panel title={<Trans>Members</Trans>} mt="md">
      <Stack gap="lg">
        <WideTable label={t`Members`} minWidth={280}>
          <Table>
            <Table.Tbody>
              {memberships.map((member) => (
                <MemberRow key={member.id} member={member} own={own} />
              ))}
            </Table.Tbody>
          </Table>
        </WideTable>
        {waiting.map(({ id, personName, dueAt }) => (
          <Group key={id} justify="space-between">
            <TextLink to={placeOf(locale, 'joiningRequest', id)}>
              <Trans>{personName} asks to join</Trans>
            </TextLink>
            <Text size="sm" c="dimmed">
              <Trans>until {format.date(dueAt)}</Trans>
            </Text>
          </Group>
        ))}
        {open.map(({ id, email, role, expiresAt }) => (
          <Group key={id} justify="space-between">
            <Text size="sm">
              <Trans>
                <bdi>{email}</bdi> is invited as {words.value('MembershipRole', role)} until {format.date(expiresAt)}
              </Trans>
            </Text>
            <Button size="xs" variant="default" onClick={() => withdraw(id, email)}>
              <Trans>Withdraw</Trans>
            </Button>
          </Group>
        ))}
        <FormFault>{withdrawing.fault}</FormFault>
        {invite ? <Invite step={invite} /> : null}
      </Stack>
    </Panel>
  );
}

interface RowProps {
  readonly member: Organization['memberships'][number];
  /** The reader's own place. */
  readonly own: Viewer['memberships'][number] | undefined;
}

/** Heads change every place and remove anybody else; managers remove members. */
function MemberRow({ member, own }: RowProps) {
  const { t } = useLingui();
  const words = useWords();
  const changing = useSending((role: MembershipRole) =>
    act(ChangeRoleStepDocument, { input: { membershipId: member.id, role } }),
  );
  const removing = useSending(() => act(RemoveMemberStepDocument, { input: { membershipId: member.id } }));
  const [isAsked, setAsked] = useState(false);
  const isHead = own?.role === 'head';
  const mayRemove = own?.id !== member.id && (isHead || (own?.role === 'manager' && member.role === 'member'));
  return (
    <Table.Tr>
      <Table.Td>
        <Text>{member.personName}</Text>
        <Text size="sm" c="dimmed">
          <bdi>{member.personEmail}</bdi>
        </Text>
        <FormFault>{changing.fault ?? removing.fault}</FormFault>
      </Table.Td>
      <Table.Td>
        <Badge variant="light" style={{ flexShrink: 0 }} miw="max-content">
          {words.value('MembershipRole', member.role)}
        </Badge>
      </Table.Td>
      <Table.Td style={{ textAlign: 'end' }}>
        {isHead || mayRemove ? (
          isAsked ? (
            <Group gap="xs" justify="flex-end">
              <Button size="xs" color="pomegranate" loading={removing.isSending} onClick={() => void removing.send()}>
                <Trans>Remove {member.personName}</Trans>
              </Button>
              <Button size="xs" variant="default" onClick={() => setAsked(false)}>
                <Trans>Back</Trans>
              </Button>
            </Group>
          ) : (
            <Menu position="bottom-end" withinPortal>
              <Menu.Target>
                <Button
                  variant="subtle"
                  px="xs"
                  aria-label={t`Change ${member.personName}`}
                  loading={changing.isSending}
                >
                  <IconDots size={18} aria-hidden />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {ROLES.filter((role) => isHead && role !== member.role).map((role) => (
                  <Menu.Item key={role} onClick={() => void changing.send(role)}>
                    {words.value('MembershipRole', role)}
                  </Menu.Item>
                ))}
                {mayRemove ? (
                  <Menu.Item color="pomegranate" onClick={() => setAsked(true)}>
                    <Trans>Remove</Trans>
                  </Menu.Item>
                ) : null}
              </Menu.Dropdown>
            </Menu>
          )
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}

function Invite({ step }: { step: Step }) {
  const { t } = useLingui();
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [role, setRole] = useState<MembershipRole>('member');
  const sending = useSending(
    async (email: string) => {
      await takeStep(step, { email, role });
      form.current?.reset();
      notifications.show({ message: t`The invitation is on its way.`, color: 'turquoise' });
    },
    ['email'],
  );
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void sending.send(formText(event.currentTarget, 'email'));
  };
  return (
    <form ref={form} onSubmit={submit}>
      <Stack gap="xs">
        <Group align="flex-end" gap="sm">
          <TextInput
            name="email"
            type="email"
            label={t`Invite a colleague`}
            dir="ltr"
            error={sending.of('email')}
            required
            style={{ flex: '1 1 220px' }}
          />
          <Select
            label={t`As`}
            data={ROLES.map((value) => ({ value, label: words.value('MembershipRole', value) }))}
            value={role}
            allowDeselect={false}
            onChange={(value) => value && setRole(value)}
            w={160}
          />
          <Button type="submit" loading={sending.isSending}>
            <Trans>Invite</Trans>
          </Button>
        </Group>
        <FormFault>{sending.fault}</FormFault>
      </Stack>
    </form>
  );
}
