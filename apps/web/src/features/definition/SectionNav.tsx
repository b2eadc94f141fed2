import { Avatar, Group, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import IconCircle from '@tabler/icons-react/icons/IconCircle';
import IconCircleCheck from '@tabler/icons-react/icons/IconCircleCheck';
import IconAlertCircle from '@tabler/icons-react/icons/IconAlertCircle';
import { Link } from '@tanstack/react-router';
import type { DefinitionSectionKey } from '@/generated/graphql';
import type { Forms } from '@/shared/form/form';
import { useWords } from '@/shared/words/codes';
import { findingsOf, labelOf, revisionOf, SECTIONS, type Definition, type Found } from './sections';
import classes from './Definition.module.css';

interface Props {
  readonly definition: Definition;
  readonly findings: readonly Found[];
  readonly forms: Forms;
  readonly section: DefinitionSectionKey | null;
}

/** The sections with where each stands, and who is in it just now. */
export function SectionNav({ definition, findings, forms, section }: Props) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Sections`} className={classes.nav}>
      {SECTIONS.map((key) => {
        const open = findingsOf(findings, key).filter(({ dismissal }) => !dismissal);
        const count = open.length;
        const isWritten = revisionOf(definition, key) > 0;
        const blocks = open.some(({ severity }) => severity === 'block');
        const Icon = blocks ? IconAlertCircle : isWritten && !open.length ? IconCircleCheck : IconCircle;
        return (
          <Link
            key={key}
            from="/$locale/definitions/$id"
            to="."
            search={{ section: key }}
            className={classes.place}
            aria-current={section === key ? 'page' : undefined}
            data-state={blocks ? 'bad' : isWritten && !open.length ? 'good' : undefined}
          >
            <Icon size={18} stroke={1.8} aria-hidden />
            <span>
              {labelOf(forms, key)}
              <Text component="span" size="xs" c="dimmed" display="block">
                {open.length ? (
                  <Plural value={count} one="# finding" other="# findings" />
                ) : isWritten ? (
                  <Trans>Nothing found</Trans>
                ) : (
                  <Trans>Not written yet</Trans>
                )}
              </Text>
            </span>
            <Present people={definition.presence.filter((person) => person.section === key)} />
          </Link>
        );
      })}
    </nav>
  );
}

/** Who has it open; a hint, no lock. */
export function Present({ people }: { people: Definition['presence'] }) {
  const words = useWords();
  if (!people.length) return null;
  return (
    <Group gap={2} ms="auto" wrap="nowrap">
      {people.slice(0, 3).map(({ id, name, role, organization }) => {
        const who = [name ?? words.value('WaitRole', role), organization?.name].filter(Boolean).join(' · ');
        return (
          <Avatar key={id} size={26} radius="xl" color="lapis" variant="filled" role="img" aria-label={who} title={who}>
            {[...(name ?? '؟')][0]}
          </Avatar>
        );
      })}
    </Group>
  );
}
