import { Badge, Divider, Group, List, Stack, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import IconLock from '@tabler/icons-react/icons/IconLock';
import type { SeenFragment } from '@/generated/graphql';
import { isEmpty } from '@/shared/form/form';
import { Shown } from '@/shared/form/Shown';
import { useFormat } from '@/shared/lib/format';
import { useReference } from '@/shared/lib/reference';
import { Deadline } from '@/shared/ui/Deadline';
import { Money } from '@/shared/ui/Money';
import { Panel } from '@/shared/ui/Panel';
import { useWords } from '@/shared/words/codes';

/** What one kind of reader gets to see, with what is closed to it and what opens that. */
export function Seen({ seen }: { seen: SeenFragment }) {
  const words = useWords();
  const format = useFormat();
  const { label } = useReference();
  const [now, target] = [seen.trlNow, seen.trlTarget].map((level) => (level === null ? '–' : format.number(level)));
  return (
    <Panel>
      <Stack gap="sm">
        <Title order={2} fz="xl" dir="auto">
          {seen.title}
        </Title>
        <Group gap="xs">
          {seen.owner ? (
            <Badge variant="light" color="lapis">
              {seen.owner.name}
            </Badge>
          ) : (
            <Badge variant="light" color="gray">
              <Trans>The owner is not named</Trans>
            </Badge>
          )}
          <Badge variant="light" color="gray">
            {label('officeFields', seen.officeField)}
          </Badge>
          {seen.province ? (
            <Badge variant="light" color="gray">
              {label('provinces', seen.province)}
            </Badge>
          ) : null}
          {seen.trlTarget === null ? null : (
            <Badge variant="light" color="gray">
              <Trans>
                TRL {now} to {target}
              </Trans>
            </Badge>
          )}
          {seen.closesAt ? <Deadline at={seen.closesAt} /> : null}
        </Group>
        {seen.budgetBand ? (
          <Text size="sm">
            <Trans>Budget:</Trans>{' '}
            <Money amount={seen.budgetBand.min} to={seen.budgetBand.max} currency={seen.budgetBand.currency ?? 'IRR'} />
          </Text>
        ) : null}
        {seen.summary ? (
          <Text dir="auto" style={{ whiteSpace: 'pre-line' }}>
            {seen.summary}
          </Text>
        ) : null}
        {seen.gates.map(({ part, keys }) => (
          <Group
            key={part}
            gap="sm"
            wrap="nowrap"
            align="flex-start"
            p="sm"
            bg="var(--app-quiet)"
            style={{ borderRadius: 10 }}
          >
            <IconLock size={19} stroke={1.7} aria-hidden style={{ flex: 'none' }} />
            <div>
              <Text size="sm" fw={650}>
                {words.value('RfpPart', part)}
              </Text>
              <List size="sm">
                {keys.map(({ key }) => (
                  <List.Item key={key}>{words.value('RfpKey', key)}</List.Item>
                ))}
              </List>
            </div>
          </Group>
        ))}
        {isEmpty(seen.content) ? null : (
          <>
            <Divider />
            <Shown input="RfpContentInput" value={{ ...seen.content }} />
          </>
        )}
        {seen.ndaText?.text ? (
          <>
            <Divider />
            <Title order={3} fz="md">
              <Trans>Text to accept before the dossier is read</Trans>
            </Title>
            <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-line' }}>
              {seen.ndaText.text}
            </Text>
          </>
        ) : null}
      </Stack>
    </Panel>
  );
}
