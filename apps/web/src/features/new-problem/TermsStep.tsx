import { Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Confidentiality } from '@/generated/graphql';
import { AmountField } from '@/shared/ui/AmountField';
import { NumberField } from '@/shared/ui/NumberField';
import { Question } from './answers';
import type { Name } from './draft';
import { useProblemForm } from './problem-form';

/** From open to closed. */
const LEVELS = ['public', 'anonymousOwner', 'ndaOnly'] as const satisfies readonly Confidentiality[];
const MEANINGS = {
  public: msg`Companies see your name and read the whole dossier.`,
  anonymousOwner: msg`Companies read the dossier, but not your name, and of the place only the province.`,
  ndaOnly: msg`Companies read the dossier, and your name in it, only after they accepted your confidentiality text.`,
};

/** Who may see what, by when, and for how much. */
export function TermsStep({ onUnread }: { onUnread: (field: Name, text: string | null) => void }) {
  const { t } = useLingui();
  const { draft, set, about, choices, isUnknown } = useProblemForm();
  const { placeholder: _none, maxLength: _limit, ...confidentiality } = about('confidentiality');
  const labels = new Map(choices('confidentiality').map(({ value, label }) => [value, label]));
  return (
    <Stack gap="lg">
      <Radio.Group
        {...confidentiality}
        value={draft.confidentiality ?? ''}
        onChange={(value) => set('confidentiality', value as Confidentiality)}
      >
        <Stack gap="sm" mt="sm">
          {LEVELS.map((level, at) => (
            <Radio
              key={level}
              id={at ? undefined : 'f-confidentiality'}
              value={level}
              label={labels.get(level) ?? level}
              description={t(MEANINGS[level])}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Question name="expectedMonths">
        <NumberField
          {...about('expectedMonths')}
          value={draft.expectedMonths}
          onChange={(months) => set('expectedMonths', months)}
          disabled={isUnknown('expectedMonths')}
        />
      </Question>
      <Question name="budget">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <AmountField
            {...about('budgetMin')}
            value={draft.budgetMin}
            onChange={(amount) => set('budgetMin', amount)}
            onUnread={(text) => onUnread('budgetMin', text)}
            disabled={isUnknown('budget')}
          />
          <AmountField
            {...about('budgetMax')}
            value={draft.budgetMax}
            onChange={(amount) => set('budgetMax', amount)}
            onUnread={(text) => onUnread('budgetMax', text)}
            disabled={isUnknown('budget')}
          />
        </SimpleGrid>
        <Text size="sm" c="dimmed">
          <Trans>You may write “300 million” or “2.5 billion”.</Trans>
        </Text>
      </Question>
    </Stack>
  );
}
