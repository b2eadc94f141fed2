import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import IconDownload from '@tabler/icons-react/icons/IconDownload';
import IconPrinter from '@tabler/icons-react/icons/IconPrinter';
import { OFFICE_ZONE, useFormat } from '@/shared/lib/format';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { Missing } from '@/shared/ui/PageFault';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState, Rows } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { CheckReceipt } from './CheckReceipt';
import classes from './Proposal.module.css';
import { proposalQuery } from './proposal-query';
import { filesOfCopy, keptReceipt, receiptFile } from './sealed';

/** The proof of handing in: to read, print and keep; and how anybody can check it. */
export function ReceiptPage({ id }: { id: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const locale = useLocale();
  const { data } = useQuery(proposalQuery(id, locale));
  if (!data) return <Rows />;
  const { proposal } = data;
  if (!proposal?.rfp) return <Missing />;
  const receipts = [...(proposal.receipts ?? [])].reverse();
  const [newest, ...former] = receipts;
  const kept = keptReceipt(id);
  const hasCopy = kept && kept.digest === newest?.digest;
  if (!newest)
    return (
      <EmptyState title={t`Nothing has been handed in yet`}>
        <Trans>The receipt comes with handing in.</Trans>
      </EmptyState>
    );
  return (
    <div className={classes.paper}>
      <PageHead
        title={t`Receipt ${format.number(newest.number)}`}
        number={proposal.party?.name}
        actions={
          <Group gap="sm" className="no-print">
            {['submitted', 'needsReconfirm'].includes(proposal.state) ? (
              <ButtonLink to="/$locale/proposals/$id" params={{ locale, id }} variant="default">
                <Trans>Replace or take back</Trans>
              </ButtonLink>
            ) : null}
            <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => print()}>
              <Trans>Print</Trans>
            </Button>
          </Group>
        }
      >
        <TextLink to="/$locale/proposals/$id" params={{ locale, id }}>
          <bdi>{proposal.rfp.title}</bdi>
        </TextLink>
      </PageHead>
      <Stack gap="lg">
        {hasCopy ? (
          <Alert color="turquoise" radius="lg" title={t`Handed in. Please keep your copy now.`} className="no-print">
            <Stack gap="sm" align="flex-start">
              <Text size="sm">
                <Trans>
                  We keep your proposal sealed and cannot show it to you again. The file holds what you handed in and
                  what proves it; on this device it stays until you sign out.
                </Trans>
              </Text>
              <Button
                component="a"
                href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(kept))}`}
                download={receiptFile(proposal.rfp.number, newest.number)}
                leftSection={<IconDownload size={18} aria-hidden />}
              >
                <Trans>Download copy and receipt</Trans>
              </Button>
            </Stack>
          </Alert>
        ) : null}
        {proposal.state === 'withdrawn' ? (
          <Alert color="saffron" radius="lg">
            <Trans>This proposal was taken back afterwards. It takes no part.</Trans>
          </Alert>
        ) : null}
        <Panel>
          <dl className={classes.facts}>
            <dt>
              <Trans>Request for proposals</Trans>
            </dt>
            <dd>
              <bdi>{format.digits(proposal.rfp.number ?? '')}</bdi> · <bdi>{proposal.rfp.title}</bdi>
            </dd>
            <dt>
              <Trans>Handed in by</Trans>
            </dt>
            <dd>{proposal.party?.name}</dd>
            <dt>
              <Trans>Received at</Trans>
            </dt>
            <dd>
              {format.fullDate(newest.receivedAt)}
              {format.join}
              <Exact at={newest.receivedAt} />
            </dd>
            <dt>
              <Trans>Version</Trans>
            </dt>
            <dd>{format.number(newest.version)}</dd>
            <dt>
              <Trans>Fingerprint (SHA-256)</Trans>
            </dt>
            <dd className={classes.digest} dir="ltr">
              {newest.digest}
            </dd>
            {hasCopy && filesOfCopy(kept.copy).length ? (
              <>
                <dt>
                  <Trans>Documents</Trans>
                </dt>
                <dd>
                  {filesOfCopy(kept.copy).map((name, at) => (
                    <div key={at}>
                      <bdi>{name}</bdi>
                    </div>
                  ))}
                </dd>
              </>
            ) : null}
          </dl>
          {former.length ? (
            <Stack gap={4} mt="sm">
              <Text size="sm" c="dimmed">
                <Trans>Earlier receipts, replaced by this one:</Trans>
              </Text>
              {former.map((receipt) => (
                <Text key={receipt.number} size="sm">
                  {t`Receipt ${format.number(receipt.number)}`} · {format.dateTime(receipt.receivedAt)}
                </Text>
              ))}
            </Stack>
          ) : null}
        </Panel>
        <CheckReceipt receipts={receipts} kept={hasCopy ? kept : undefined} />
      </Stack>
    </div>
  );
}

/** Late is decided by the second, so the second is on the paper. */
function Exact({ at }: { at: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const { timeZone } = format.reading;
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone }).format(new Date(at));
  return (
    <time dateTime={at}>
      {format.digits(clock)} ({timeZone === OFFICE_ZONE ? t`Iran time` : timeZone})
    </time>
  );
}
