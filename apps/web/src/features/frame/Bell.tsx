import { Indicator } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import IconBell from '@tabler/icons-react/icons/IconBell';
import { useFormat } from '@/shared/lib/format';
import { pathOf } from '@/shared/lib/path';
import { IconLink } from '@/shared/ui/links';
import { useLocale } from '@/shared/ui/use-locale';
import { badgesQuery } from '@/shared/viewer/viewer';

/** How many notices were not read, and the way to them. */
export function Bell() {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const unread = useQuery(badgesQuery).data?.unreadNoticeCount ?? 0;
  const label = unread ? t`Notices: ${plural(unread, { one: '# unread', other: '# unread' })}` : t`Notices`;
  return (
    <Indicator label={format.number(Math.min(unread, 99))} size={18} disabled={!unread} offset={6} color="saffron">
      <IconLink variant="subtle" size={40} to={pathOf(locale, '/notices')} aria-label={label} title={label}>
        <IconBell size={20} stroke={1.8} aria-hidden />
      </IconLink>
    </Indicator>
  );
}
