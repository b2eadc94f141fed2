import { Skeleton, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { LandingQuery, PublicFigureCode } from '@/generated/graphql';
import { useFormat } from '@/shared/lib/format';
import { useWords } from '@/shared/words/codes';
import classes from './Landing.module.css';

const SHOWN: readonly PublicFigureCode[] = ['openRfps', 'problemsDefined', 'companiesVerified', 'rfpsAnswered'];
/** Fewer are not told. */
const LEAST = 5;

/** Four numbers and the day on which they were counted. */
export function Figures({ figures }: { figures: LandingQuery['publicFigures'] | undefined }) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const counted = figures?.[0]?.day;
  const day = counted ? format.date(counted) : '';
  const valueOf = (code: PublicFigureCode): string => {
    const value = figures?.find((figure) => figure.code === code)?.value ?? null;
    return value === null ? t`fewer than ${{ count: format.number(LEAST) }}` : format.number(value);
  };
  return (
    <section aria-label={t`Peyvand in figures`}>
      <dl className={classes.figures} style={{ marginBlockEnd: 0 }}>
        {SHOWN.map((code) => (
          <div key={code} className={classes.figure}>
            <dd className={classes.value} style={{ margin: 0 }}>
              {figures ? valueOf(code) : <Skeleton height={30} width={72} mt={6} />}
            </dd>
            <dt className={classes.label}>{words.value('PublicFigureCode', code)}</dt>
          </div>
        ))}
      </dl>
      <Text size="xs" c="dimmed" mt={8} mih={20}>
        {day ? <Trans>Counted on {day}</Trans> : null}
      </Text>
    </section>
  );
}
