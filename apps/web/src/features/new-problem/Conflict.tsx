import { Alert, Button, Group, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { differing, merged, type Draft } from './draft';
import { useProblemForm } from './problem-form';
import type { Theirs } from './save-problem';
import { useAnswers } from './use-answers';

/** Two wrote at once: answer by answer both texts, and which one stays. What only one of them changed is taken. */
export function Conflict({ theirs, onChoose }: { theirs: Theirs; onChoose: (draft: Draft) => void }) {
  const { draft, label } = useProblemForm();
  const [chosen, setChosen] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({});
  const together = merged(draft, theirs.text, theirs.base);
  const open = differing(together, theirs.text);
  const pick = (): Draft => {
    const taken = open.filter((name) => chosen[name] === 'theirs').map((name) => [name, theirs.text[name]]);
    return { ...together, ...(Object.fromEntries(taken) as Partial<Draft>) };
  };
  const say = useAnswers();
  return (
    <Alert color="saffron" radius="md" role="alert" title={<Trans>Somebody else changed this problem meanwhile</Trans>}>
      <Stack gap="md">
        {open.length ? (
          <Text size="sm">
            <Trans>Both texts are kept until you choose. Pick one for each answer.</Trans>
          </Text>
        ) : null}
        {open.map((name) => (
          <Radio.Group
            key={name}
            label={label(name)}
            value={chosen[name] ?? 'mine'}
            onChange={(side) => setChosen({ ...chosen, [name]: side })}
          >
            <SimpleGrid cols={{ base: 1, sm: 2 }} mt={4}>
              <Radio value="mine" label={<Trans>Yours</Trans>} description={<bdi>{say(together, name) ?? '—'}</bdi>} />
              <Radio
                value="theirs"
                label={<Trans>Theirs</Trans>}
                description={<bdi>{say(theirs.text, name) ?? '—'}</bdi>}
              />
            </SimpleGrid>
          </Radio.Group>
        ))}
        <Group gap="sm">
          <Button onClick={() => onChoose(pick())}>
            <Trans>Go on with this choice</Trans>
          </Button>
          <Button variant="default" onClick={() => onChoose(theirs.text)}>
            <Trans>Take all of theirs</Trans>
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
