import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import IconLanguage from '@tabler/icons-react/icons/IconLanguage';
import IconMoon from '@tabler/icons-react/icons/IconMoon';
import IconSun from '@tabler/icons-react/icons/IconSun';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { LANGUAGE_NAMES } from '../lib/locale';
import { useLocale } from './use-locale';

/** The other language: the same page at the same place, whatever stands in its address. */
export function LanguageSwitch({ color }: { color?: string }) {
  const locale = useLocale();
  const { href } = useLocation();
  const navigate = useNavigate();
  const other = locale === 'fa' ? 'en' : 'fa';
  return (
    <ActionIcon
      variant="subtle"
      size={40}
      color={color}
      aria-label={LANGUAGE_NAMES[other]}
      title={LANGUAGE_NAMES[other]}
      lang={other}
      onClick={() => void navigate({ href: href.replace(/^\/(fa|en)/, `/${other}`), replace: true })}
    >
      <IconLanguage size={20} stroke={1.8} aria-hidden />
    </ActionIcon>
  );
}

export function SchemeSwitch({ color }: { color?: string }) {
  const { t } = useLingui();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const isDark = scheme === 'dark';
  const Icon = isDark ? IconSun : IconMoon;
  const label = isDark ? t`Light colours` : t`Dark colours`;
  return (
    <ActionIcon
      variant="subtle"
      size={40}
      color={color}
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
    >
      <Icon size={20} stroke={1.8} aria-hidden />
    </ActionIcon>
  );
}
