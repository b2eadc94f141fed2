import { Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { WordsOrUnknown } from './answers';

/** How large it is, how it is today, what it costs and what was tried. */
export function MeasureStep() {
  return (
    <Stack gap="lg">
      <Text c="dimmed">
        <Trans>
          Write numbers with their units where you have them. Where you do not, say so: the definer measures it with
          you.
        </Trans>
      </Text>
      <WordsOrUnknown name="magnitude" />
      <WordsOrUnknown name="baseline" />
      <WordsOrUnknown name="impact" />
      <WordsOrUnknown name="tried" />
    </Stack>
  );
}
