import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { MarkNoticesReadStepDocument, type NoticeListQuery } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { TextLink } from '@/shared/ui/links';
import { useLocale } from '@/shared/ui/use-locale';
import { useNow } from '@/shared/ui/use-now';
import { useWords } from '@/shared/words/codes';

type Notice = NoticeListQuery['notices']['nodes'][number];

/** One notice; following it marks it as read. */
export function NoticeRow({ notice }: { notice: Notice }) {
  const { id, kind, params, why, objectType, objectId, number, title, createdAt, readAt, done } = notice;
  const words = useWords();
  const format = useFormat();
  const locale = useLocale();
  const now = useNow();
  const { subject, body } = words.notice(kind, params);
  const markRead = (): void => {
    if (!readAt) void act(MarkNoticesReadStepDocument, { input: { ids: [id] } }).catch(() => undefined);
  };
  return (
    <Paper
      component="article"
      p="md"
      radius="lg"
      bg="var(--app-card)"
      style={{
        border: '1px solid var(--app-line)',
        borderInlineStart: readAt ? undefined : '4px solid var(--mantine-color-saffron-5)',
      }}
    >
      <Stack gap={4}>
        <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
          <TextLink to={placeOf(locale, objectType, objectId)} onClick={markRead} fw={readAt ? 500 : 700}>
            {format.digits(subject)}
          </TextLink>
          <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
            <time dateTime={createdAt} title={format.dateTime(createdAt)}>
              {format.relative(createdAt, now)}
            </time>
          </Text>
        </Group>
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {format.digits(body)}
        </Text>
        <Group gap="xs">
          {number && subject.includes(number) ? null : (
            <Text size="sm" c="dimmed">
              {[words.value('NoticeObject', objectType), number && format.digits(number), title]
                .filter(Boolean)
                .map((part, at) => (
                  <bdi key={at}>
                    {at ? ' · ' : ''}
                    {part}
                  </bdi>
                ))}
            </Text>
          )}
          <Badge variant="light" color={why === 'youMustAct' && !done ? 'saffron' : 'gray'}>
            {done ? <Trans>Done</Trans> : words.value('NoticeWhy', why)}
          </Badge>
        </Group>
      </Stack>
    </Paper>
  );
}
