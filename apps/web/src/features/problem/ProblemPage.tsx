import { Badge, Container, Grid, Group, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { ProblemChangedDocument } from '@/generated/graphql';
import { queryClient } from '@/shared/api/query';
import { subscribe } from '@/shared/api/subscribe';
import { useFormat } from '@/shared/lib/format';
import { pathOf, placeOf } from '@/shared/lib/path';
import { ConflictFirst } from '@/shared/steps/ConflictFirst';
import { StepsWithForms } from '@/shared/steps/StepsWithForms';
import type { Step } from '@/shared/steps/take-step';
import { ButtonLink } from '@/shared/ui/links';
import { Missing } from '@/shared/ui/PageFault';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { StageLine } from '@/shared/ui/StageLine';
import { useLocale } from '@/shared/ui/use-locale';
import { WaitsFor } from '@/shared/ui/WaitsFor';
import { useWords } from '@/shared/words/codes';
import { Asked } from './Asked';
import { Conflicts } from './Conflicts';
import { Definitions } from './Definitions';
import { Candidates, Engagements } from './Definers';
import { Facts } from './Facts';
import { History } from './History';
import { FollowerPicker, likePicker, OfficePicker } from './pickers';
import { Photos } from './Photos';
import { problemQuery } from './problem-query';
import { Remarks } from './Remarks';
import { Statement } from './Statement';

const OFFER = 'engagement.offer';
const DECLARE = 'problem.declareConflict';

/** A problem for its parties: where it stands, what is to be done, what was said and done. */
export function ProblemPage({ id, forOffice }: { id: string; forOffice: boolean }) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const locale = useLocale();
  const navigate = useNavigate();
  const query = useMemo(() => problemQuery(id, forOffice), [id, forOffice]);
  const { problem, definerCandidates } = useSuspenseQuery(query).data;
  useEffect(
    () =>
      subscribe(ProblemChangedDocument, { id }, () => void queryClient.invalidateQueries({ queryKey: query.queryKey })),
    [id, query],
  );
  const [title, symptom] = [problem?.title, problem?.symptom];
  const pickers = useMemo(
    () => ({
      officeId: OfficePicker,
      personId: FollowerPicker,
      originalId: likePicker(id, [title, symptom].filter(Boolean).join('\n')),
    }),
    [id, title, symptom],
  );
  if (!problem) return <Missing />;

  const declare = problem.nextSteps.find(({ name }) => name === DECLARE);

  const follow = ({ name }: Step, made: string | null): void => {
    if (name === 'problem.deleteDraft') void navigate({ href: pathOf(locale, '/problems') });
    if (name === 'problem.copy' && made) void navigate({ href: `${placeOf(locale, 'problem', made)}/edit` });
    if (name === 'rfp.create' && made) void navigate({ href: `${placeOf(locale, 'rfp', made)}/edit` });
  };
  return (
    <Container size="lg" px={0}>
      <PageHead
        title={title ?? t`Problem without a title`}
        number={problem.number ? format.digits(problem.number) : null}
        actions={
          <>
            {problem.can.edit ? (
              <ButtonLink
                to={pathOf(locale, `/problems/${id}/edit`)}
                variant={problem.state === 'draft' ? 'filled' : 'default'}
              >
                {words.step('problem.edit')}
              </ButtonLink>
            ) : null}
            <StepsWithForms
              steps={problem.nextSteps}
              except={[OFFER, DECLARE]}
              pickers={pickers}
              always={['problem.accept', 'problem.assign']}
              onDone={follow}
            />
          </>
        }
      >
        <Group gap="sm">
          <Badge variant="light" color="lapis" size="lg">
            {words.value('ProblemState', problem.state)}
          </Badge>
          <WaitsFor waits={problem.waitsFor} />
        </Group>
      </PageHead>
      <Stack gap="md">
        <Asked problem={problem} />
        {declare ? <ConflictFirst declare={declare} /> : null}
        {problem.state === 'draft' ? null : (
          <Panel>
            <StageLine type="ProblemStageKind" stages={problem.stages} />
          </Panel>
        )}
        {problem.solution ? (
          <Panel title={<Trans>What solved it</Trans>}>
            <span dir="auto">{problem.solution}</span>
          </Panel>
        ) : null}
        <Grid gap="md">
          <Grid.Col span={{ base: 12, md: 8 }}>
            <Stack gap="md">
              <Definitions definitions={problem.definitions} />
              <Engagements engagements={problem.engagements} />
              <Candidates
                candidates={definerCandidates ?? []}
                offer={problem.nextSteps.find(({ name }) => name === OFFER)}
              />
              <Statement problem={problem} />
              <Photos id={id} />
              <Remarks id={id} remarks={problem.remarks} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 4 }}>
            <Stack gap="md">
              <Facts problem={problem} />
              <Conflicts problem={problem} />
              <History steps={problem.steps} />
            </Stack>
          </Grid.Col>
        </Grid>
      </Stack>
    </Container>
  );
}
