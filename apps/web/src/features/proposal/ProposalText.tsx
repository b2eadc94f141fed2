import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Meets } from '@/generated/graphql';
import { useFormat } from '@/shared/lib/format';
import { Money } from '@/shared/ui/Money';
import { Panel } from '@/shared/ui/Panel';
import { useWords } from '@/shared/words/codes';
import type { Guide } from '@/shared/lib/guide';
import { requirementsOf, TEXTS, type Content, type Rfp } from './content';
import classes from './Proposal.module.css';

const COLOURS: Readonly<Record<Meets, string>> = { fully: 'turquoise', partly: 'saffron', no: 'pomegranate' };

/** A proposal as it is read: by its party, and after the opening by the owner and the office. */
export function ProposalText({ content, rfp, guide }: { content: Content; rfp: Rfp; guide: Guide }) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const { technical, price } = content;
  const answers = new Map(technical?.answers?.map((answer) => [answer.requirementId, answer]));
  return (
    <Stack gap="lg">
      {technical ? (
        <Panel title={t`Answers to the requirements`}>
          <ol className={classes.answers}>
            {requirementsOf(rfp).map(({ id, text }, place) => {
              const answer = answers.get(id ?? '');
              return (
                <li key={id ?? place} className={classes.answer}>
                  <Text dir="auto" fw={600}>
                    {format.number(place + 1)}. <bdi>{text}</bdi>
                  </Text>
                  <Stack gap={6}>
                    {answer?.meets ? (
                      <Badge variant="light" color={COLOURS[answer.meets]}>
                        {words.value('Meets', answer.meets)}
                      </Badge>
                    ) : null}
                    <Text dir="auto" className={classes.text}>
                      {answer?.text ?? t`Not answered`}
                    </Text>
                    {answer?.evidence ? (
                      <Text size="sm" c="dimmed" dir="auto">
                        {answer.evidence}
                      </Text>
                    ) : null}
                  </Stack>
                </li>
              );
            })}
          </ol>
        </Panel>
      ) : null}
      {technical ? (
        <Panel title={t`Plan and team`}>
          <Stack gap="md">
            <Group gap="lg">
              {technical.months ? (
                <Text>
                  {guide('ProposalTechnicalInput', 'months')?.label}: {format.number(technical.months)}
                </Text>
              ) : null}
              {technical.trl ? (
                <Text>
                  {guide('ProposalTechnicalInput', 'trl')?.label}: {format.number(technical.trl)}
                </Text>
              ) : null}
            </Group>
            {TEXTS.map((part) =>
              technical[part] ? (
                <section key={part}>
                  <Title order={3} fz="md" mb={4}>
                    {guide('ProposalTechnicalInput', part)?.label}
                  </Title>
                  <Text dir="auto" className={classes.text}>
                    {technical[part]}
                  </Text>
                </section>
              ) : null,
            )}
          </Stack>
        </Panel>
      ) : null}
      <Panel title={t`Price`}>
        {price ? (
          <Stack gap="xs">
            {price.amount && price.currency ? (
              <Text fz="xl" fw={760}>
                <Money amount={price.amount} currency={price.currency} />
              </Text>
            ) : null}
            <Text size="sm" c="dimmed">
              {price.taxesIncluded ? t`Taxes and duties are included.` : t`Taxes and duties come on top.`}{' '}
              {price.validUntil ? <Trans>The offer binds until {format.date(price.validUntil)}.</Trans> : null}
            </Text>
            {price.items?.map(({ item, amount }) => (
              <Group key={item} justify="space-between">
                <bdi>{item}</bdi>
                <Money amount={amount} currency={price.currency ?? 'IRR'} />
              </Group>
            ))}
            {price.terms ? (
              <Text dir="auto" className={classes.text}>
                {price.terms}
              </Text>
            ) : null}
          </Stack>
        ) : (
          <Text c="dimmed">
            <Trans>The envelope of prices is opened after the technical parts are scored.</Trans>
          </Text>
        )}
      </Panel>
    </Stack>
  );
}
