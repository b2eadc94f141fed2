import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@/shared/lib/format';
import { useReference } from '@/shared/lib/reference';
import { TextLink } from '@/shared/ui/links';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import classes from './Rfp.module.css';
import type { Rfp } from './rfp-query';

export function Similar({ rfp }: { rfp: Rfp }) {
  const locale = useLocale();
  const format = useFormat();
  const reference = useReference();
  if (!rfp.similar.length) return null;
  return (
    <Panel title={<Trans>Similar requests</Trans>} p="md" className="no-print">
      <ul className={classes.items}>
        {rfp.similar.map(({ id, title, officeField, closesAt }) => (
          <li key={id}>
            <TextLink to="/$locale/rfps/$id" params={{ locale, id }} fw={600} dir="auto" display="block">
              {title}
            </TextLink>
            <Text size="sm" c="dimmed">
              {[reference.label('officeFields', officeField), closesAt ? format.date(closesAt) : '']
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
