import { Menu, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { OpenedMenu } from '../ui/OpenedMenu';
import { useWords } from '../words/codes';
import type { Step } from './take-step';

/** Steps for which there is no room beside the first; what cannot be taken says why. */
export function StepsMenu(props: {
  readonly steps: readonly Step[];
  readonly onPress: (step: Step) => void;
  readonly children: ReactElement;
}) {
  const words = useWords();
  return (
    <OpenedMenu position="bottom-end" target={props.children}>
      {props.steps.map((step) => (
        <Menu.Item
          key={step.name}
          disabled={step.refusals.length > 0}
          color={step.isFinal ? 'pomegranate' : undefined}
          onClick={() => props.onPress(step)}
        >
          {words.step(step.name)}
          {step.refusals.slice(0, 1).map((refusal) => (
            <Text key={refusal.code} size="xs" maw={280}>
              {words.refusal(refusal)}
            </Text>
          ))}
        </Menu.Item>
      ))}
    </OpenedMenu>
  );
}
