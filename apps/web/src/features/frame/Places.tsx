import { useQuery } from '@tanstack/react-query';
import { useLingui } from '@lingui/react/macro';
import { Badge } from '@mantine/core';
import { useFormat } from '@/shared/lib/format';
import { pathOf } from '@/shared/lib/path';
import { MenuLink } from '@/shared/ui/links';
import { useLocale } from '@/shared/ui/use-locale';
import { badgesQuery, type Viewer } from '@/shared/viewer/viewer';
import classes from './Frame.module.css';
import { PLACES } from './places';

export function Places({ viewer, onFollow }: { viewer: Viewer; onFollow: () => void }) {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const waiting = useQuery(badgesQuery).data?.myWork.counts.total ?? 0;
  return PLACES.filter(({ isFor }) => isFor(viewer)).map(({ path, label, icon: Icon }) => (
    <MenuLink
      key={path}
      to={pathOf(locale, path)}
      className={classes.link}
      activeProps={{ 'data-active': true }}
      label={t(label)}
      leftSection={<Icon size={20} stroke={1.7} />}
      rightSection={
        path === '/home' && waiting ? (
          <Badge size="sm" circle={waiting < 10}>
            {format.number(waiting)}
          </Badge>
        ) : null
      }
      onClick={onFollow}
    />
  ));
}
