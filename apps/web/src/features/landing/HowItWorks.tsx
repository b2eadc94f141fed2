import { Text, Title } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import IconGavel from '@tabler/icons-react/icons/IconGavel';
import IconMailOpened from '@tabler/icons-react/icons/IconMailOpened';
import IconMessage2 from '@tabler/icons-react/icons/IconMessage2';
import IconRulerMeasure from '@tabler/icons-react/icons/IconRulerMeasure';
import { useFormat } from '@/shared/lib/format';
import classes from './Landing.module.css';

const STEPS = [
  {
    icon: IconMessage2,
    title: msg`Tell the problem`,
    text: msg`Ten minutes, in your own words. If you do not know a figure, say so.`,
  },
  {
    icon: IconRulerMeasure,
    title: msg`Make it measurable`,
    text: msg`A definer writes with you what is to be reached and how it is tested. You both sign it.`,
  },
  {
    icon: IconMailOpened,
    title: msg`Sealed proposals`,
    text: msg`Fitting companies are told why they fit. Until the deadline nobody reads a proposal, the office neither.`,
  },
  {
    icon: IconGavel,
    title: msg`Open and choose`,
    text: msg`All proposals open at one moment, each beside the requirements that it answers.`,
  },
];

export function HowItWorks() {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <section className={classes.section} id="how" aria-labelledby="how-title">
      <Title order={2} id="how-title" fz={{ base: 22, sm: 27 }} mb="lg">
        <Trans>How it works</Trans>
      </Title>
      <ol className={classes.steps}>
        {STEPS.map(({ icon: Icon, title, text }, at) => (
          <li key={title.id} className={classes.step}>
            <span className={classes.order} aria-hidden>
              {format.number(at + 1)}
            </span>
            <span className={classes.mark}>
              <Icon size={24} stroke={1.7} aria-hidden />
            </span>
            <Title order={3} fz={17} mb={6}>
              {t(title)}
            </Title>
            <Text size="sm" c="dimmed">
              {t(text)}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  );
}
