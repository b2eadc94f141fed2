import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { CompanyProfileQuery } from '@/generated/graphql';
import { useGuide } from '@/shared/lib/guide';
import { ButtonLink } from '@/shared/ui/links';
import { Missing } from '@/shared/ui/PageFault';
import { PageHead } from '@/shared/ui/PageHead';
import { SaveState } from '@/shared/ui/SaveState';
import { Rows } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { Capacity } from './Capacity';
import { Check } from './Check';
import { Identify } from './Identify';
import { PARTS, type Part, type PartProps } from './part';
import classes from './Profile.module.css';
import { profileQuery, type Organization, type ProfileForm } from './profile';
import { Proof } from './Proof';
import { Skills } from './Skills';
import { useProfileDraft } from './use-profile-draft';

/** What a company says it can do, in five parts; it saves itself and is published when it is right. */
export function ProfilePage({ id, part }: { id: string; part: Part }) {
  const locale = useLocale();
  const { data } = useQuery(profileQuery(id, locale));
  // After publishing or giving up the form begins from what stands.
  const [round, setRound] = useState(0);
  if (!data) return <Rows />;
  if (!data.organization) return <Missing />;
  return (
    <Editor
      key={round}
      organization={data.organization}
      data={data}
      part={part}
      onEnd={() => setRound((before) => before + 1)}
    />
  );
}

interface EditorProps {
  readonly organization: Organization;
  readonly data: CompanyProfileQuery;
  readonly part: Part;
  readonly onEnd: () => void;
}

function Editor({ organization, data, part, onEnd }: EditorProps) {
  const { t } = useLingui();
  const guide = useGuide(data.inputs.inputs);
  const { id, profile, name, can } = organization;
  const { form, change, settle, autosave, revision } = useProfileDraft(id, profile);
  const onChange = useCallback((changed: Partial<ProfileForm>) => change((now) => ({ ...now, ...changed })), [change]);
  const { state } = autosave;
  const props: PartProps = { organization, form, onChange, guide, isReadOnly: !can.edit };
  return (
    <>
      <PageHead title={t`What you can do`} number={name}>
        <SaveState state={state} />
      </PageHead>
      <Parts id={id} part={part} />
      <Stack gap="lg">
        {can.edit ? null : (
          <Alert color="lapis" radius="lg">
            <Trans>The head or a manager of the organization writes this profile.</Trans>
          </Alert>
        )}
        {autosave.left && state.kind === 'idle' ? (
          <Alert color="lapis" radius="lg" title={t`Your text of last time is back`}>
            <Stack gap="sm" align="flex-start">
              <Text size="sm">
                <Trans>It was written on this device and had not reached Peyvand yet.</Trans>
              </Text>
              <Button size="xs" onClick={() => onChange({})}>
                <Trans>Save it now</Trans>
              </Button>
            </Stack>
          </Alert>
        ) : null}
        {state.kind === 'conflict' ? (
          <Alert color="saffron" radius="lg" title={t`Somebody else saved meanwhile`} role="alert">
            <Stack gap="sm">
              <Text size="sm">
                <Trans>
                  Their profile has {state.theirs.capabilities.length} capabilities, yours {form.capabilities.length}.
                  Please choose which one goes on.
                </Trans>
              </Text>
              <Group>
                <Button onClick={() => settle(form)}>
                  <Trans>Keep mine</Trans>
                </Button>
                <Button variant="default" onClick={() => settle(state.theirs)}>
                  <Trans>Take theirs</Trans>
                </Button>
              </Group>
            </Stack>
          </Alert>
        ) : null}
        {part === 'who' ? <Identify {...props} /> : null}
        {part === 'skills' ? <Skills {...props} /> : null}
        {part === 'proof' ? <Proof {...props} /> : null}
        {part === 'capacity' ? <Capacity {...props} /> : null}
        {part === 'check' ? (
          <Check
            {...props}
            revision={revision}
            flush={autosave.flush}
            onEnd={() => {
              autosave.forget(0);
              onEnd();
            }}
          />
        ) : null}
        <Onward id={id} part={part} />
      </Stack>
    </>
  );
}

function usePartNames(): Record<Part, string> {
  const { t } = useLingui();
  return {
    who: t`Who you are`,
    skills: t`What you can do`,
    proof: t`Certificates and projects`,
    capacity: t`Availability`,
    check: t`Look and publish`,
  };
}

/** The parts in their order; the address says which one is open. */
function Parts({ id, part }: { id: string; part: Part }) {
  const { t } = useLingui();
  const locale = useLocale();
  const names = usePartNames();
  return (
    <nav aria-label={t`Parts of the profile`}>
      <ol className={classes.steps}>
        {PARTS.map((one) => (
          <li
            key={one}
            className={classes.step}
            ref={(item) => {
              // On a telephone the row of parts is wider than the screen.
              if (one === part) item?.scrollIntoView({ inline: 'center', block: 'nearest' });
            }}
          >
            <ButtonLink
              to="/$locale/organizations/$id/profile"
              params={{ locale, id }}
              search={{ part: one }}
              size="sm"
              variant={one === part ? 'filled' : 'default'}
              aria-current={one === part ? 'step' : undefined}
            >
              {names[one]}
            </ButtonLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Onward({ id, part }: { id: string; part: Part }) {
  const locale = useLocale();
  const names = usePartNames();
  const next = PARTS[PARTS.indexOf(part) + 1];
  if (!next) return null;
  return (
    <Group justify="flex-end">
      <ButtonLink to="/$locale/organizations/$id/profile" params={{ locale, id }} search={{ part: next }}>
        <Trans>Next: {names[next]}</Trans>
      </ButtonLink>
    </Group>
  );
}
