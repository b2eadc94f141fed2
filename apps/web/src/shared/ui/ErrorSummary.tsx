import { Alert, List, Text } from '@mantine/core';
import { Plural } from '@lingui/react/macro';
import IconAlertCircle from '@tabler/icons-react/icons/IconAlertCircle';
import type { Ref } from 'react';

export interface SummaryItem {
  /** Id of the control that it is about. */
  readonly id?: string;
  readonly text: string;
  /** Mended since: it stays, struck through, so that the page does not jump under the pointer. */
  readonly isMended?: boolean;
}

/** What is to be mended, as it was when somebody tried to go on; each line leads to its field. */
export function ErrorSummary({ items, ref }: { items: readonly SummaryItem[]; ref?: Ref<HTMLDivElement> }) {
  if (!items.length) return null;
  const count = items.length;
  return (
    <Alert
      ref={ref}
      tabIndex={-1}
      role="alert"
      color="pomegranate"
      radius="md"
      mb="lg"
      icon={<IconAlertCircle aria-hidden />}
      title={<Plural value={count} one="Please look at # answer" other="Please look at # answers" />}
    >
      <List size="sm" spacing={4}>
        {items.map(({ id, text, isMended }) => (
          <List.Item key={`${id} ${text}`}>
            {id ? (
              <a
                href={`#${id}`}
                style={{ color: 'inherit', textDecoration: isMended ? 'line-through' : 'underline' }}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(id)?.focus();
                }}
              >
                {text}
              </a>
            ) : (
              <Text size="sm" td={isMended ? 'line-through' : undefined}>
                {text}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
