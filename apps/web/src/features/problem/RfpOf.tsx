import { Badge, Group, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { TextLink } from '@/shared/ui/links';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import type { ProblemOfPage } from './problem-query';

/** What the market was asked because of this problem. */
export function RfpOf({ rfp }: { rfp: ProblemOfPage['rfp'] }) {
  const words = useWords();
  const format = useFormat();
  const locale = useLocale();
  if (!rfp) return null;
  return (
    <Panel title={<Trans>Request for proposals</Trans>}>
      <Group gap="sm">
        <TextLink to={placeOf(locale, 'rfp', rfp.id)} fw={650}>
          <bdi>{rfp.title}</bdi>
        </TextLink>
        <Badge variant="light" color={rfp.state === 'open' ? 'turquoise' : 'gray'}>
          {words.value('RfpState', rfp.state)}
        </Badge>
        {rfp.number ? (
          <Text size="sm" c="dimmed">
            {format.digits(rfp.number)}
          </Text>
        ) : null}
      </Group>
    </Panel>
  );
}
