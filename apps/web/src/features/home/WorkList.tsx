import { Badge, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { MoreWorkDocument } from '@/generated/graphql';
import type { Connection } from '@/shared/api/pages';
import { request } from '@/shared/api/request';
import { useMore } from '@/shared/api/use-more';
import { useFormat } from '@/shared/lib/format';
import { Deadline } from '@/shared/ui/Deadline';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { MoreButton } from '@/shared/ui/MoreButton';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import { FILTERS, type WorkView } from './home-query';
import { placeOfWork, type Work } from './work-place';
import classes from './WorkList.module.css';

/** What waits, the most urgent first; each with the one button that leads to where it is done. */
export function WorkList({ first, view }: { first: Connection<Work>; view: WorkView }) {
  const { rows, more } = useMore(
    first,
    async (after) => (await request(MoreWorkDocument, { after, work: FILTERS[view] })).myWork,
  );
  return (
    <>
      <ul className={classes.list}>
        {rows.map((item, at) => (
          <WorkRow key={item.id} item={item} isFirst={at === 0} />
        ))}
      </ul>
      <MoreButton more={more} />
    </>
  );
}

function WorkRow({ item, isFirst }: { item: Work; isFirst: boolean }) {
  const locale = useLocale();
  const words = useWords();
  const format = useFormat();
  const kind = words.value('WaitingObjectType', item.objectType);
  const place = placeOfWork(locale, item);
  const whose = item.person?.name ?? item.office?.name ?? item.organization?.name;
  return (
    <li className={classes.work} data-first={isFirst || undefined} data-overdue={item.overdue || undefined}>
      <div className={classes.what}>
        <Text fw={650} fz="md" c="var(--app-ink)">
          <TextLink to={place} c="inherit">
            <bdi>{item.title ?? kind}</bdi>
          </TextLink>
        </Text>
        <Text size="sm" c="dimmed">
          {kind}
          {item.number ? (
            <>
              {' · '}
              <bdi>{format.digits(item.number)}</bdi>
            </>
          ) : null}
          {whose ? (
            <>
              {' · '}
              <bdi>{whose}</bdi>
            </>
          ) : null}
        </Text>
      </div>
      <div className={classes.act}>
        {item.overdue ? (
          <Badge color="pomegranate" variant="light" size="lg">
            <Trans>Overdue</Trans>
          </Badge>
        ) : item.until ? (
          <Deadline at={item.until} />
        ) : null}
        <ButtonLink to={place} variant={isFirst ? 'filled' : 'light'}>
          {item.nextStep && item.objectType !== 'reviewQueue' ? words.step(item.nextStep.name) : <Trans>Open</Trans>}
        </ButtonLink>
      </div>
    </li>
  );
}
