import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { serverNow } from '../api/clock';
import { useFormat } from '../lib/format';

/** A code that is not taken is most often the telephone's clock, so the right time stands beside it. */
export function ClockHelp() {
  const format = useFormat();
  return (
    <Text size="sm" mt={4}>
      <Trans>
        The time is {format.time(new Date(serverNow()))} in {format.reading.timeZone}. If your telephone shows another
        minute, let it set its clock by itself and take a new code.
      </Trans>
    </Text>
  );
}
