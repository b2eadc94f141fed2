import { useLingui } from '@lingui/react/macro';
import IconLock from '@tabler/icons-react/icons/IconLock';
import IconLockOpen from '@tabler/icons-react/icons/IconLockOpen';
import { useWords } from '@/shared/words/codes';
import classes from './Rfps.module.css';
import type { Row } from './rfps-query';

/** What still keeps the reader from the dossier, in the order in which to get it. */
export function OpensWith({ gates }: { gates: Row['gates'] }) {
  const { t } = useLingui();
  const words = useWords();
  const keys = gates.find(({ part }) => part === 'dossier')?.keys ?? [];
  const needed = keys.map(({ key }) => words.value('RfpKey', key)).join(' · ');
  const Icon = keys.length ? IconLock : IconLockOpen;
  return (
    <span className={classes.lock}>
      <Icon size={16} stroke={1.7} aria-hidden />
      {keys.length ? t`Opens with: ${needed}` : t`The dossier is open to you`}
    </span>
  );
}
