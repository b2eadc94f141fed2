import { Alert, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { FileRows } from '@/shared/files/FileRows';
import { useSendingTo } from '@/shared/files/sending';
import { useFiles } from '@/shared/files/use-files';
import { StepsWithForms } from '@/shared/steps/StepsWithForms';
import type { Step } from '@/shared/steps/take-step';
import { ErrorState } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { isUnknown } from './draft';
import { STEPS, stepOf } from './form-steps';
import { newProblemQuery } from './new-problem-query';
import { useProblemForm } from './problem-form';
import { useAnswers } from './use-answers';
import classes from './Review.module.css';

interface Props {
  readonly id: string | undefined;
  readonly onGo: (step: number, name?: string) => void;
  readonly onDone: (step: Step, id: string | null) => void;
}

/** All that was written, what still misses, and the step that hands it over. */
export function ReviewStep({ id, onGo, onDone }: Props) {
  const locale = useLocale();
  const { label } = useProblemForm();
  // What may be done is asked for anew: it depends on what was just written.
  const query = useQuery({
    ...newProblemQuery(locale, id),
    enabled: Boolean(id),
    refetchOnMount: 'always',
    staleTime: 0,
  });
  const steps = query.isFetching ? undefined : query.data?.problem?.nextSteps;
  const missing = (steps ?? [])
    .flatMap(({ refusals }) => refusals)
    .filter(({ code }) => code === 'PROBLEM_INCOMPLETE')
    .flatMap(({ params }) => params)
    .flatMap(({ name, value }) => (name === 'missing' ? value.split(' ') : []));
  return (
    <Stack gap="lg">
      {missing.length ? (
        <Alert color="saffron" radius="md" title={<Trans>Before you send it, please answer</Trans>}>
          <Group gap="xs">
            {[...new Set(missing)].map((name) => (
              <Button key={name} size="compact-sm" variant="default" onClick={() => onGo(stepOf(name), name)}>
                {label(name)}
              </Button>
            ))}
          </Group>
        </Alert>
      ) : null}
      <Written onGo={onGo} />
      <WrittenFiles id={id} onGo={onGo} />
      {query.error ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {id ? null : (
        <Text c="dimmed">
          <Trans>Nothing was written yet.</Trans>
        </Text>
      )}
      {steps ? (
        steps.some(({ isPrimary }) => isPrimary) ? (
          <StepsWithForms steps={steps} onDone={onDone} />
        ) : (
          <Stack gap="sm">
            <Text>
              <Trans>It is saved. A head or manager of the owner sends it to the office.</Trans>
            </Text>
            <StepsWithForms steps={steps} onDone={onDone} />
          </Stack>
        )
      ) : id && !query.error ? (
        <Skeleton height={40} width={180} />
      ) : null}
    </Stack>
  );
}

function Written({ onGo }: { onGo: Props['onGo'] }) {
  const { draft, label } = useProblemForm();
  const say = useAnswers();
  return STEPS.slice(0, 3).map(({ names, title: Title }, at) => (
    <Stack key={at} gap="sm">
      <Group justify="space-between">
        <Text fw={700}>
          <Title />
        </Text>
        <Button variant="subtle" size="compact-sm" onClick={() => onGo(at)}>
          <Trans>Change</Trans>
        </Button>
      </Group>
      <dl className={classes.answers}>
        {names.map((name) => {
          const question = name === 'budgetMin' || name === 'budgetMax' ? 'budget' : name;
          const isNotKnown = isUnknown(draft, question as never);
          if (name === 'budgetMax' && isNotKnown) return null;
          return (
            <div key={name}>
              <dt>{label(name)}</dt>
              <dd>
                {isNotKnown ? (
                  <Trans>I do not know</Trans>
                ) : (
                  <bdi>
                    {say(draft, name) ?? (
                      <Text component="span" c="dimmed">
                        <Trans>Not answered</Trans>
                      </Text>
                    )}
                  </bdi>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </Stack>
  ));
}

function WrittenFiles({ id, onGo }: Pick<Props, 'id' | 'onGo'>) {
  const files = useFiles('problem', id);
  const sending = useSendingTo(id);
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text fw={700}>
          <Trans>Photos and a spoken note</Trans>
        </Text>
        <Button variant="subtle" size="compact-sm" onClick={() => onGo(0)}>
          <Trans>Change</Trans>
        </Button>
      </Group>
      <FileRows files={files} sending={sending} />
      {sending.some(({ error }) => !error) ? (
        <Text size="sm" c="dimmed" role="status">
          <Trans>What is still on its way goes on after you send the problem, while this device is online.</Trans>
        </Text>
      ) : null}
      {files.length || sending.length ? null : (
        <Text c="dimmed">
          <Trans>None</Trans>
        </Text>
      )}
    </Stack>
  );
}
