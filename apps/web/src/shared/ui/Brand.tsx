import { Group, Text } from '@mantine/core';
import classes from './Brand.module.css';
import { useLocale } from './use-locale';

/** The mark: two hooks of one clasp, and the name in the reader's script. */
export function Brand({ isLight = false }: { isLight?: boolean }) {
  const locale = useLocale();
  return (
    <Group gap={10} wrap="nowrap">
      <img src="/icon.svg" width={34} height={34} alt="" />
      <Text
        component="span"
        fz={locale === 'fa' ? 24 : 20}
        fw={800}
        c={isLight ? 'white' : 'var(--app-ink)'}
        lh={1.2}
        className={classes.name}
      >
        {locale === 'fa' ? 'پیوند' : 'Peyvand'}
      </Text>
    </Group>
  );
}
