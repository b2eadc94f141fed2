import { Badge, Group, SegmentedControl, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { WordingFragment } from '@/generated/graphql';
import { useWords } from '@/shared/words/codes';
import classes from './Rfp.module.css';
import type { Rfp } from './rfp-query';

export type Mode = 'original' | 'translation' | 'both';

/** The translation into the reader's language, else the first there is. */
export const translationOf = (rfp: Rfp, locale: string): WordingFragment | null =>
  rfp.translations.find(({ language }) => language === locale && language !== rfp.language) ??
  (rfp.language === locale ? null : (rfp.translations[0] ?? (rfp.teaser?.isTranslation ? rfp.teaser : null)));

interface WordedProps {
  readonly mode: Mode;
  readonly language: string;
  readonly original: string | null | undefined;
  readonly translation: WordingFragment | null;
  readonly translated: string | null | undefined;
}

/** A text in the language it was written in, in another, or in both beside each other. */
export function Worded({ mode, language, original, translation, translated }: WordedProps) {
  if (!translation || !translated || mode === 'original')
    return (
      <div className={classes.text} lang={language} dir="auto">
        {original}
      </div>
    );
  const other = (
    <div className={`${classes.text} ${classes.translated}`} lang={translation.language} dir="auto">
      {translated}
    </div>
  );
  if (mode === 'translation') return other;
  return (
    <div className={classes.both}>
      <div className={classes.text} lang={language} dir="auto">
        {original}
      </div>
      {other}
    </div>
  );
}

interface SwitchProps {
  readonly rfp: Rfp;
  readonly translation: WordingFragment;
  readonly mode: Mode;
  readonly onChange: (mode: Mode) => void;
}

/** Which wording is shown, by whom it was translated, and that the original counts. */
export function WordingSwitch({ rfp, translation, mode, onChange }: SwitchProps) {
  const { t } = useLingui();
  const words = useWords();
  const original = words.value('RfpLanguage', rfp.language);
  const other = words.value('RfpLanguage', translation.language);
  return (
    <div className="no-print">
      <Group gap="sm">
        <SegmentedControl
          aria-label={t`Wording`}
          value={mode}
          onChange={(next) => onChange(next)}
          data={[
            { value: 'original', label: t`Original (${original})` },
            { value: 'translation', label: t`Translation (${other})` },
            { value: 'both', label: t`Side by side` },
          ]}
        />
        <Badge variant="light" color="lapis">
          {words.value('Translator', translation.by ?? 'machine')}
        </Badge>
        {translation.isOutdated ? (
          <Badge variant="light" color="saffron">
            <Trans>Older than the original</Trans>
          </Badge>
        ) : null}
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        <Trans>A help for reading: only the original counts.</Trans>
      </Text>
    </div>
  );
}
