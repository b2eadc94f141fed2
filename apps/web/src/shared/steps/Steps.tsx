import { Button, Group, Kbd, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import IconDots from '@tabler/icons-react/icons/IconDots';
import { useState, type ReactNode } from 'react';
import { useFormat } from '../lib/format';
import { menuLater } from '../ui/menu-later';
import { useWords } from '../words/codes';
import { StepDialog } from './StepDialog';
import { useStepKeys } from './step-keys';
import { asksFor, takeStep, type Step } from './take-step';

const StepsMenu = menuLater(async () => (await import('./StepsMenu')).StepsMenu);

export interface StepsProps {
  readonly steps: readonly Step[];
  /** Opens the form of a step that asks for more than a reason and a note, by the name of the step. */
  readonly forms?: Readonly<Record<string, (step: Step) => void>>;
  /** Names of steps that the page offers elsewhere. */
  readonly except?: readonly string[];
  readonly onDone?: (step: Step, id: string | null) => void;
  /** What stands above the question of a step, by its name. */
  readonly above?: Readonly<Record<string, ReactNode>>;
  /** How many stand beside each other before the rest goes into a menu. */
  readonly shown?: number;
  /** Letters that press a step, the first of those named that is open. */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
}

/**
 * The steps that the API offers from here, the awaited one first. What cannot be taken yet says why. A step without a
 * form here, and of which more is asked, is left to the page that has one.
 */
export function Steps({ steps, forms = {}, except = [], onDone, above = {}, shown = 2, keys = {} }: StepsProps) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const [asked, setAsked] = useState<Step | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const offered = steps
    .filter((step) => !except.includes(step.name) && (forms[step.name] ?? !asksFor(step).length))
    // What cannot be taken back is not the first thing to press.
    .sort((one, other) => rank(one) - rank(other));
  const done = (step: Step, id: string | null): void => {
    setAsked(null);
    notifications.show({ message: t`Done: ${words.step(step.name)}`, color: 'turquoise' });
    onDone?.(step, id);
  };
  const press = async (step: Step): Promise<void> => {
    if (forms[step.name]) return forms[step.name]?.(step);
    if (step.reasons.length || step.note !== 'none' || step.stepUp || step.isFinal) return setAsked(step);
    setBusy(step.name);
    try {
      done(step, await takeStep(step));
    } catch (error) {
      notifications.show({ message: words.fault(error), color: 'pomegranate', autoClose: 8_000 });
    } finally {
      setBusy(null);
    }
  };
  const keyed = useStepKeys(keys, offered, (step) => void press(step));
  if (!offered.length) return null;
  const [first, rest] = [offered.slice(0, shown), offered.slice(shown)];
  // What stands in the way of several is said once.
  const whyNot = new Map<string, string[]>();
  for (const { name, refusals } of first)
    for (const refusal of refusals.slice(0, 1)) {
      const why = words.refusal(refusal);
      whyNot.set(why, [...(whyNot.get(why) ?? []), words.step(name)]);
    }
  return (
    <Stack gap={4} align="flex-start">
      <Group gap="sm">
        {first.map((step) => (
          <Button
            key={step.name}
            variant={step.isPrimary ? 'filled' : 'default'}
            disabled={step.refusals.length > 0}
            loading={busy === step.name}
            onClick={() => void press(step)}
            rightSection={keyed.get(step) ? <Kbd aria-hidden>{keyed.get(step)}</Kbd> : undefined}
            aria-keyshortcuts={keyed.get(step)}
          >
            {words.step(step.name)}
          </Button>
        ))}
        {rest.length ? (
          <StepsMenu steps={rest} onPress={(step) => void press(step)}>
            <Button variant="default" px="sm" aria-label={t`More steps`}>
              <IconDots size={18} aria-hidden />
            </Button>
          </StepsMenu>
        ) : null}
      </Group>
      {[...whyNot].map(([why, names]) => (
        <Text key={why} size="sm" c="dimmed">
          <Trans>
            {format.list(names)}: {why}
          </Trans>
        </Text>
      ))}
      {asked ? (
        <StepDialog
          step={asked}
          above={above[asked.name]}
          onClose={() => setAsked(null)}
          onDone={(id) => done(asked, id)}
        />
      ) : null}
    </Stack>
  );
}

const rank = ({ isPrimary, isFinal }: Step): number => (isPrimary ? 0 : isFinal ? 2 : 1);
