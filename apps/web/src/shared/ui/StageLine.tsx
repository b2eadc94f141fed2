import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../lib/format';
import { useWords } from '../words/codes';
import classes from './StageLine.module.css';

export interface Stage {
  readonly stage: string;
  readonly since?: string | null;
  readonly until?: string | null;
}

/** Where a thing stands: what lies behind it, where it is, what is to come. `type` names the enum of the stages. */
export function StageLine({ type, stages }: { type: string; stages: readonly Stage[] }) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const now = stages.findLastIndex(({ since }) => since);
  return (
    <ol className={classes.line} aria-label={t`Stages`}>
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
