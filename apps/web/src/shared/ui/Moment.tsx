import { formatOf, OFFICE_ZONE, useFormat } from '../lib/format';
import { useViewer } from '../viewer/viewer';

const here = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

interface Props {
  readonly at: string;
  /** The zone of the office. */
  readonly office?: string;
}

/** A moment on the clock of the office, which counts, and below it on the reader's where that shows another hour. */
export function Moment({ at, office = OFFICE_ZONE }: Props) {
  const { reading } = useFormat();
  const viewer = useViewer();
  const [theirs, own] = [office, viewer?.timeZone ?? here()].map((timeZone) => {
    const { fullDate, time, join, zone } = formatOf({ ...reading, timeZone });
    return { text: `${fullDate(at)}${join}${time(at)}`, zone };
  });
  return (
    <time dateTime={at}>
      {theirs?.text} ({theirs?.zone})
      {own?.text === theirs?.text ? null : (
        <span style={{ display: 'block', fontWeight: 450 }}>
          {own?.text} (<bdi>{own?.zone}</bdi>)
        </span>
      )}
    </time>
  );
}
