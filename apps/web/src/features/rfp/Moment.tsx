import { useLingui } from '@lingui/react/macro';
import { formatOf, OFFICE_ZONE, useFormat } from '@/shared/lib/format';

interface Props {
  readonly at: string;
  /** The zone of the office and, where it is another one, of the reader. */
  readonly zones: { readonly office: string; readonly reader: string | null };
}

const here = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A moment on the clock of the office, which counts, and below it on the reader's where that shows another hour. */
export function Moment({ at, zones }: Props) {
  const { t } = useLingui();
  const { reading } = useFormat();
  const say = (timeZone: string): string => {
    const format = formatOf({ ...reading, timeZone });
    return `${format.fullDate(at)}${format.join}${format.time(at)}`;
  };
  const readers = zones.reader ?? here();
  const office = say(zones.office);
  const own = say(readers);
  return (
    <time dateTime={at}>
      {office} {zones.office === OFFICE_ZONE ? t`(Iran time)` : `(${zones.office})`}
      {own === office ? null : (
        <span style={{ display: 'block', fontWeight: 450 }}>
          {own} <bdi>({readers})</bdi>
        </span>
      )}
    </time>
  );
}
