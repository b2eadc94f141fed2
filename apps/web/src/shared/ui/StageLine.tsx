import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../lib/format';
import { useWords } from '../words/codes';
import classes from './StageLine.module.css';

export interface Stage {
  readonly stage: string;
  readonly since?: string | null;
  readonly until?: string | null;
}

interface Props {
  /** Names the enum of the stages. */
  readonly type: string;
  readonly stages: readonly Stage[];
  /** In a list only where it is now is written out; the rest is read to who cannot see the line. */
  readonly isShort?: boolean;
}

/** Where a thing stands: what lies behind it, where it is, what is to come. */
export function StageLine({ type, stages, isShort }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const now = stages.findLastIndex(({ since }) => since);
  return (
    <ol className={classes.line} data-short={isShort || undefined} aria-label={t`Stages`}>
      {stages.map(({ stage, since, until }, at) => {
        const state = at < now ? 'done' : at === now ? 'now' : 'ahead';
        return (
          <li key={stage} className={classes.stage} data-state={state} aria-current={at === now ? 'step' : undefined}>
            <span className={classes.label}>
              {words.value(type, stage)}
              {since ? <span className={classes.when}>{format.date(since)}</span> : null}
              {at === now && until ? (
                <span className={classes.when}>
                  <Trans>until {format.date(until)}</Trans>
                </span>
              ) : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
