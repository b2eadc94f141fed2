import { Progress, Stack, Stepper, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@/shared/lib/format';
import { STEPS } from './form-steps';

/** The four steps; every one can be gone to, since a draft may be written in any order. */
export function StepHead({ step, onGo }: { step: number; onGo: (step: number) => void }) {
  const format = useFormat();
  const [at, all] = [format.number(step + 1), format.number(STEPS.length)];
  const Title = STEPS[step]?.title;
  return (
    <>
      <Stepper active={step} onStepClick={onGo} mb="lg" size="sm" iconSize={34} visibleFrom="sm">
        {STEPS.map(({ title: Name }, place) => (
          <Stepper.Step
            key={place}
            label={<Name />}
            icon={format.number(place + 1)}
            aria-current={place === step ? 'step' : undefined}
          />
        ))}
      </Stepper>
      <Stack gap={6} mb="md" hiddenFrom="sm">
        <Text size="sm" fw={700}>
          <Trans>
            Step {at} of {all}
          </Trans>
          {': '}
          {Title ? <Title /> : null}
        </Text>
        <Progress value={((step + 1) / STEPS.length) * 100} aria-hidden />
      </Stack>
    </>
  );
}
