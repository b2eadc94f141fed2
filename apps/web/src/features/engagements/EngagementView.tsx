import { Anchor, Badge, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { refresh } from '@/shared/api/query';
import { useChanged } from '@/shared/api/use-changed';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { ConflictAsked } from '@/shared/steps/ConflictFirst';
import { StepHistory } from '@/shared/steps/StepHistory';
import { Steps } from '@/shared/steps/Steps';
import type { Step } from '@/shared/steps/take-step';
import { Deadline } from '@/shared/ui/Deadline';
import { TextLink } from '@/shared/ui/links';
import { Money } from '@/shared/ui/Money';
import { PageHead } from '@/shared/ui/PageHead';
import { PagePending } from '@/shared/ui/PagePending';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { WaitsFor } from '@/shared/ui/WaitsFor';
import { useWords } from '@/shared/words/codes';
import { ConflictForm } from './ConflictForm';
import { pageQuery } from './queries';
import classes from './Engagement.module.css';

/** One engagement: who defines what on which terms, and what can be done with it. */
export function EngagementView({ id }: { id: string }) {
  const { t } = useLingui();
  const words = useWords();
  const locale = useLocale();
  const format = useFormat();
  const [declaring, setDeclaring] = useState<Step | null>(null);
  const { data, error, refetch } = useQuery(pageQuery(id));
  useChanged('engagement', id, () => void refresh());
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const engagement = data?.engagement;
  if (!engagement) return <PagePending />;
  const { problem, definer, state, dueAt, fee, conflict, waitsFor, contacts } = engagement;
  const days = engagement.durationDays === null ? null : format.number(engagement.durationDays);
  return (
    <>
      <PageHead
        number={format.digits(engagement.number)}
        title={problem?.title ?? t`A problem that is not shown to you yet`}
        actions={<Steps steps={engagement.nextSteps} forms={{ 'engagement.declareConflict': setDeclaring }} />}
      >
        <Group gap="sm">
          <Badge variant="light" color={state === 'active' ? 'turquoise' : 'gray'}>
            {words.value('EngagementState', state)}
          </Badge>
          {dueAt && (state === 'active' || state === 'offered') ? <Deadline at={dueAt} /> : null}
          <WaitsFor waits={waitsFor} />
        </Group>
      </PageHead>
      <ConflictAsked steps={engagement.nextSteps} problemId={problem?.id} />
      <SimpleGrid cols={{ base: 1, md: 2 }} style={{ alignItems: 'start' }}>
        <Stack gap="md">
          <Panel title={t`The problem`}>
            <Stack gap="sm">
              {problem?.symptom ? (
                <Text dir="auto" style={{ whiteSpace: 'pre-line' }}>
                  {problem.symptom}
                </Text>
              ) : (
                <Text c="dimmed">
                  <Trans>It is shown to whom it is offered and to whom the office chooses.</Trans>
                </Text>
              )}
              {problem ? (
                <TextLink to={placeOf(locale, 'problem', problem.id)}>
                  <Trans>Open the problem</Trans> <bdi>{format.digits(problem.number ?? '')}</bdi>
                </TextLink>
              ) : null}
              {problem?.definitions.nodes.map((version) => (
                <Group key={version.id} justify="space-between">
                  <TextLink to="/$locale/definitions/$id" params={{ locale, id: version.id }} fw={650}>
                    <Trans>Open the definition</Trans> <bdi>{format.digits(version.number)}</bdi>
                  </TextLink>
                  <Badge variant="light">{words.value('DefinitionState', version.state)}</Badge>
                </Group>
              ))}
            </Stack>
          </Panel>
          <Panel title={t`What happened`}>
            <StepHistory of="engagement" steps={engagement.steps} />
          </Panel>
        </Stack>
        <Panel title={t`Who and on which terms`}>
          <dl className={classes.terms}>
            <Term name={t`Owner`}>{problem?.owner?.name}</Term>
            <Term name={words.field('OfferEngagementInput', 'definerId')}>{definer?.name}</Term>
            <Term name={words.field('OfferEngagementInput', 'message')}>{engagement.message}</Term>
            <Term name={words.field('OfferEngagementInput', 'approach')}>{engagement.approach}</Term>
            <Term name={words.field('OfferEngagementInput', 'durationDays')}>{days}</Term>
            <Term name={words.field('OfferEngagementInput', 'feeAmount')}>
              {fee ? <Money amount={fee.amount} currency={fee.currency ?? 'IRR'} /> : null}
            </Term>
            <Term name={words.field('OfferEngagementInput', 'payer')}>
              {engagement.payer ? words.value('EngagementPayer', engagement.payer) : null}
            </Term>
            <Term name={words.field('DeclareDefinerConflictInput', 'conflict')}>
              {conflict ? words.value('DefinerConflict', conflict) : null}
              {engagement.conflictNote ? ` · ${engagement.conflictNote}` : ''}
              {engagement.isConflictWaived ? (
                <Text component="span" size="sm" c="dimmed">
                  {' '}
                  <Trans>(the office lets the work go on)</Trans>
                </Text>
              ) : null}
            </Term>
            <Term name={t`Contact`}>
              {contacts.length
                ? contacts.map(({ name, email }) => (
                    <span key={email} className={classes.contact}>
                      <bdi>{name}</bdi>{' '}
                      <Anchor href={`mailto:${email}`} dir="ltr">
                        {email}
                      </Anchor>
                    </span>
                  ))
                : null}
            </Term>
          </dl>
        </Panel>
      </SimpleGrid>
      {declaring ? <ConflictForm step={declaring} onClose={() => setDeclaring(null)} /> : null}
    </>
  );
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  const isEmpty = Array.isArray(children) ? !children.some(Boolean) : !children;
  return isEmpty ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{typeof children === 'string' ? <bdi>{children}</bdi> : children}</dd>
    </div>
  );
}
