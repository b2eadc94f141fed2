import { Badge, Group, Progress, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { StepDialog } from '@/shared/steps/StepDialog';
import { Steps } from '@/shared/steps/Steps';
import { takeStep, type Step } from '@/shared/steps/take-step';
import { TextLink } from '@/shared/ui/links';
import { PageHead } from '@/shared/ui/PageHead';
import { useLocale } from '@/shared/ui/use-locale';
import { WaitsFor } from '@/shared/ui/WaitsFor';
import { useWords } from '@/shared/words/codes';
import type { Definition } from './sections';

/** What it is, where it stands, how clear it is, and what comes next. */
export function DefinitionHead({
  definition: { number, version, state, problem, nextSteps, waitsFor, contentHash, integrity },
  clarity: { clarity, clarityMin },
}: {
  definition: Definition;
  clarity: { clarity: number; clarityMin: number };
}) {
  const { t } = useLingui();
  const words = useWords();
  const locale = useLocale();
  const format = useFormat();
  const figure = format.number(version);
  const [reached, least] = [format.number(Math.round(clarity)), format.number(clarityMin)];
  const [signing, setSigning] = useState<Step | null>(null);
  return (
    <PageHead
      number={format.digits(number)}
      title={problem?.title ?? t`Definition`}
      actions={<Steps steps={nextSteps} forms={{ 'definition.sign': setSigning }} except={['definition.edit']} />}
    >
      <Group gap="sm">
        <Badge variant="light" color={state === 'approved' ? 'turquoise' : 'lapis'}>
          {words.value('DefinitionState', state)}
        </Badge>
        <Text size="sm">
          <Trans>Version {figure}</Trans>
        </Text>
        {problem ? (
          <TextLink to={placeOf(locale, 'problem', problem.id)} fz="sm">
            {format.digits(problem.number ?? t`The problem`)}
          </TextLink>
        ) : null}
        {state === 'drafting' ? (
          <Group gap={8} wrap="nowrap">
            <Text size="sm">
              <Trans>
                Clarity {reached} of at least {least}
              </Trans>
            </Text>
            <Progress
              w={90}
              value={clarity}
              color={clarity >= clarityMin ? 'turquoise' : 'saffron'}
              aria-label={t`Clarity`}
            />
          </Group>
        ) : null}
      </Group>
      {integrity === 'broken' ? (
        <Text size="sm" c="var(--app-bad)">
          {words.value('DefinitionIntegrity', integrity)}
        </Text>
      ) : null}
      <WaitsFor waits={waitsFor} />
      {signing ? (
        <StepDialog
          step={signing}
          onClose={() => setSigning(null)}
          onDone={() => setSigning(null)}
          send={(answers) => takeStep(signing, { ...answers, contentHash })}
        />
      ) : null}
    </PageHead>
  );
}
