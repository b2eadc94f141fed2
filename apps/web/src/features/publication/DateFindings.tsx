import { Text } from '@mantine/core';
import IconCalendarExclamation from '@tabler/icons-react/icons/IconCalendarExclamation';
import type { Draft } from './draft';
import classes from './Publication.module.css';

/** Dates that fall on a holiday or leave too little time, as the API says it. */
export function DateFindings({ findings }: { findings: NonNullable<Draft['dateFindings']> }) {
  return findings.map(({ code, field, words, severity }) => (
    <div key={`${field} ${code}`} className={classes.date} data-severity={severity}>
      <IconCalendarExclamation size={17} stroke={1.8} aria-hidden />
      <Text size="sm">{words}</Text>
    </div>
  ));
}
