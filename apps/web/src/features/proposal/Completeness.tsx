import { Anchor, Group, Progress, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import IconCircleCheck from '@tabler/icons-react/icons/IconCircleCheck';
import type { Refusal } from '@/shared/api/refused';
import { useFormat } from '@/shared/lib/format';
import { useWords } from '@/shared/words/codes';
import classes from './Proposal.module.css';

interface Props {
  readonly missing: readonly Refusal[];
  /** How many parts a proposal to this RFP has to have. */
  readonly asked: number;
  /** Before the way is gone, such as a dialog that closes. */
  readonly onGo?: () => void;
}

/** What handing in would refuse now, each with the way to where it is written. */
export function Completeness({ missing, asked, onGo }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  // On a telephone the list would stand before the form.
  const isWide = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false });
  const parts = missing.filter(({ code }) => code === 'PROPOSAL_INCOMPLETE');
  const barred = missing.filter(({ code }) => code !== 'PROPOSAL_INCOMPLETE');
  const share = Math.max(0, Math.round(((asked - parts.length) / asked) * 100));
  const nameOf = (path: string): string => {
    const place = /^technical\.answers\.(\d+)$/.exec(path)?.[1];
    if (place !== undefined) return t`Answer to requirement ${format.number(Number(place) + 1)}`;
    const [part, name = ''] = path.split('.');
    return words.field(part === 'price' ? 'ProposalPriceInput' : 'ProposalTechnicalInput', name);
  };
  return (
    <Stack gap="sm">
      <Progress value={share} color={parts.length ? 'saffron' : 'turquoise'} aria-label={t`How complete it is`} />
      {barred.map(({ code, ...refusal }) => (
        <Text key={code} size="sm" c="var(--app-bad)">
          {words.refusal({ code, ...refusal })}
        </Text>
      ))}
      {parts.length ? (
        <details open={isWide}>
          <summary className={classes.summary}>
            <Plural value={parts.length} one="One part is missing" other="# parts are missing" />
          </summary>
          <ul className={classes.missing}>
            {parts.map(({ field }) => {
              const path = (field ?? '').replace(/^content\./, '');
              return (
                <li key={path}>
                  <Anchor
                    size="sm"
                    href={`#${anchorOf(path)}`}
                    onClick={(event) => {
                      event.preventDefault();
                      onGo?.();
                      // A dialog gives the focus back first.
                      setTimeout(() => reveal(anchorOf(path)), onGo ? 300 : 0);
                    }}
                  >
                    {nameOf(path)}
                  </Anchor>
                </li>
              );
            })}
          </ul>
        </details>
      ) : barred.length ? null : (
        <Group gap={6} c="var(--app-good)" wrap="nowrap">
          <IconCircleCheck size={18} aria-hidden />
          <Text size="sm" fw={600}>
            <Trans>Complete</Trans>
          </Text>
        </Group>
      )}
    </Stack>
  );
}

const anchorOf = (path: string): string => path.replace('technical.answers.', 'answers.');

/** Goes to where a part is written, with the keyboard too. */
function reveal(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'center' });
  const control = place?.matches('input, textarea') ? place : place?.querySelector<HTMLElement>('input, textarea');
  control?.focus({ preventScroll: true });
}
