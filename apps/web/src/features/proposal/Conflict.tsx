import { Alert, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@/shared/lib/format';
import type { Guide } from '@/shared/lib/guide';
import { TEXTS, type ProposalForm } from './content';
import classes from './Proposal.module.css';

interface Props {
  readonly mine: ProposalForm;
  readonly theirs: ProposalForm;
  readonly guide: Guide;
  readonly onChoose: (form: ProposalForm) => void;
}

/** Two of one company wrote at the same time: what differs stands side by side, and one decides. */
export function Conflict({ mine, theirs, guide, onChoose }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const differences = [
    ...mine.answers.flatMap((answer, place) => {
      const [ours, other] = [textOf(answer), textOf(theirs.answers[place])];
      return ours === other ? [] : [{ label: t`Answer to requirement ${format.number(place + 1)}`, ours, other }];
    }),
    ...TEXTS.flatMap((part) => {
      const [ours, other] = [mine.technical[part], theirs.technical[part]];
      return ours === other ? [] : [{ label: guide('ProposalTechnicalInput', part)?.label ?? part, ours, other }];
    }),
    ...(JSON.stringify(mine.price) === JSON.stringify(theirs.price) ? [] : [{ label: t`Price`, ours: '', other: '' }]),
  ];
  return (
    <Alert color="saffron" radius="lg" title={t`Somebody else saved meanwhile`} role="alert">
      <Stack gap="md">
        <Text size="sm">
          <Trans>Nothing is lost yet. Please choose which text goes on; the other one is then gone.</Trans>
        </Text>
        {differences.map(({ label, ours, other }) => (
          <div key={label}>
            <Text fw={600}>{label}</Text>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <Text size="sm" className={classes.text} dir="auto">
                {ours}
              </Text>
              <Text size="sm" className={classes.text} dir="auto">
                {other}
              </Text>
            </SimpleGrid>
          </div>
        ))}
        <Group>
          <Button onClick={() => onChoose(mine)}>
            <Trans>Keep my text</Trans>
          </Button>
          <Button variant="default" onClick={() => onChoose(theirs)}>
            <Trans>Take the other text</Trans>
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

const textOf = (answer: ProposalForm['answers'][number] | undefined): string =>
  [answer?.meets, answer?.text, answer?.evidence].filter(Boolean).join('\n');
