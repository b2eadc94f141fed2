import { Alert, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import IconArrowsSplit from '@tabler/icons-react/icons/IconArrowsSplit';
import type { ReactNode } from 'react';
import { differing, type Content } from './form';
import { Shown } from './Shown';
import classes from './Conflict.module.css';

export interface Versions {
  /** As it was when I began; null when that is too long ago. */
  readonly base: Content | null;
  readonly theirs: Content;
}

interface Props extends Versions {
  readonly input: string;
  readonly mine: Content;
  /** Theirs lies under my text already; both are shown until it is put together. */
  readonly isMerging?: boolean;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly onTogether: () => void;
}

/** Somebody saved the same part meanwhile: both texts and what they came from, and the three ways on. */
export function Conflict({ input, mine, theirs, base, isMerging, onMine, onTheirs, onTogether }: Props) {
  const { t } = useLingui();
  const fields = differing(mine, theirs);
  return (
    <Alert
      color="saffron"
      radius="lg"
      icon={<IconArrowsSplit aria-hidden />}
      title={isMerging ? t`Their text, to put together with yours` : t`Somebody else saved this part while you wrote`}
      role="alert"
      mb="md"
    >
      <Stack gap="md">
        {isMerging ? null : (
          <Text size="sm">
            <Trans>Nothing is lost. Please choose how to go on; only what differs is shown.</Trans>
          </Text>
        )}
        <SimpleGrid cols={{ base: 1, md: base && !isMerging ? 3 : isMerging ? 1 : 2 }}>
          {isMerging ? null : (
            <Side title={t`Yours`}>
              <Shown input={input} value={mine} only={fields} />
            </Side>
          )}
          <Side title={t`Theirs, as saved`}>
            <Shown input={input} value={theirs} only={fields} />
          </Side>
          {base && !isMerging ? (
            <Side title={t`Before both`}>
              <Shown input={input} value={base} only={fields} />
            </Side>
          ) : null}
        </SimpleGrid>
        <Group gap="sm">
          {isMerging ? (
            <Button variant="default" onClick={onMine}>
              <Trans>Put together, close this</Trans>
            </Button>
          ) : (
            <>
              <Button onClick={onTogether}>
                <Trans>Edit together</Trans>
              </Button>
              <Button variant="default" onClick={onMine}>
                <Trans>Keep mine</Trans>
              </Button>
              <Button variant="default" onClick={onTheirs}>
                <Trans>Take theirs</Trans>
              </Button>
            </>
          )}
        </Group>
      </Stack>
    </Alert>
  );
}

const Side = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={classes.side}>
    <Title order={3} fz="sm" mb="xs">
      {title}
    </Title>
    {children}
  </section>
);
