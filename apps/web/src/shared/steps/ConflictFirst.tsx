import { Alert, Button, Group, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import IconScale from '@tabler/icons-react/icons/IconScale';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConflictStepDocument } from '@/generated/graphql';
import { queryOf } from '../api/query';
import { usePress } from '../sending/use-press';
import { useWords } from '../words/codes';
import { StepForm } from './StepForm';
import { takeStep, type Step } from './take-step';

const DECLARE = 'problem.declareConflict';
const UNDECLARED = 'CONFLICT_NOT_DECLARED';

/** Whether a step waits for an officer's word on conflicts of interest. */
const isUndeclared = ({ refusals }: Step): boolean => refusals.some(({ code }) => code === UNDECLARED);

interface Props {
  /** Steps of what is looked at: the question is asked where one of them waits for it. */
  readonly steps: readonly Step[];
  readonly problemId: string | null | undefined;
}

/** Asks for it wherever it is in the way, and not only on the problem's own page. */
export function ConflictAsked({ steps, problemId }: Props) {
  const isAsked = Boolean(problemId) && steps.some(isUndeclared);
  const problem = useQuery({ ...queryOf(ConflictStepDocument, { id: problemId ?? '' }), enabled: isAsked });
  const declare = problem.data?.problem?.nextSteps.find(({ name }) => name === DECLARE);
  return isAsked && declare ? <ConflictFirst declare={declare} /> : null;
}

/** Nearly always there is no conflict: that is one press; what there is is told in a form. */
export function ConflictFirst({ declare }: { declare: Step }) {
  const words = useWords();
  const [isTelling, setTelling] = useState(false);
  const { press: sayNone, isBusy } = usePress(() => takeStep(declare, { kind: 'none' }));
  return (
    <Alert
      color="lapis"
      radius="lg"
      icon={<IconScale aria-hidden />}
      title={<Trans>Before you decide: does an interest of yours touch this problem?</Trans>}
    >
      <Group gap="sm">
        <Button onClick={() => void sayNone()} loading={isBusy}>
          {words.value('ConflictKind', 'none')}
        </Button>
        <Button variant="default" onClick={() => setTelling(true)}>
          <Trans>I may have one</Trans>
        </Button>
        <Text size="sm" c="dimmed">
          <Trans>Your word is kept with the problem under your name.</Trans>
        </Text>
      </Group>
      {isTelling ? (
        <StepForm step={declare} onClose={() => setTelling(false)} onDone={() => setTelling(false)} />
      ) : null}
    </Alert>
  );
}
