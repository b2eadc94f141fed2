import { Skeleton, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { AddendumFormsDocument } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';
import { formsOf, type FormField, type Forms } from '@/shared/form/form';
import { FormContext } from '@/shared/form/form-context';
import { Shown } from '@/shared/form/Shown';
import { useFormat } from '@/shared/lib/format';
import { useLocale } from '@/shared/ui/use-locale';
import { useCodeNames } from '@/shared/words/code-names';
import classes from './Rfp.module.css';
import type { Addendum } from './rfp-query';

interface Props {
  readonly differences: Addendum['differences'];
  /** What amounts are in; the API tells each changed place alone. */
  readonly currency: string;
}

const COMPETENCES = 'RfpRequirementInput.competences';
/** Said nowhere but here: elsewhere they stand with what they belong to. */
const ALONE = ['currency', 'number'];

/** Each place that changed, before and after, in the words of the form that it was written in. */
export function Differences({ differences, currency }: Props) {
  const format = useFormat();
  const language = useLocale();
  const { data } = useQuery({ ...queryOf(AddendumFormsDocument, { language }), staleTime: Infinity });
  const forms = useMemo(() => formsOf(data?.inputs.inputs ?? []), [data]);
  const codes = differences.filter(({ field }) => field.includes('.competences.'));
  const { competence } = useCodeNames(codes.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()));
  if (!data) return <Skeleton height={48} mt="sm" />;
  return (
    <FormContext.Provider value={{ forms, labels: { [COMPETENCES]: competence } }}>
      <dl className={classes.terms} style={{ marginBlockStart: 10 }}>
        {differences.map(({ field: path, before, after }) => {
          const place = placeOf(forms, path, format.number);
          return (
            <div key={path}>
              <dt>{path.startsWith('files.') ? <Trans>A file</Trans> : place.label}</dt>
              <dd>
                {before ? <Value className={classes.before} text={before} place={place} currency={currency} /> : null}
                {after ? <Value className={classes.after} text={after} place={place} currency={currency} /> : null}
              </dd>
            </div>
          );
        })}
      </dl>
    </FormContext.Provider>
  );
}

interface Place {
  readonly label: string;
  /** Where it is asked for; not in the form is what the system itself writes. */
  readonly input: string;
  readonly field: FormField | undefined;
}

interface ValueProps {
  readonly className: string | undefined;
  readonly text: string;
  readonly place: Place;
  readonly currency: string;
}

function Value({ className, text, place: { input, field }, currency }: ValueProps) {
  return (
    <div className={className} dir="auto">
      {field && !ALONE.includes(field.name) ? (
        <Shown input={input} value={{ currency, [field.name]: valueOf(field, text) }} only={[field.name]} />
      ) : (
        <Text inherit>{text}</Text>
      )}
    </div>
  );
}

/** `requirements.0.text` as words, with the field it leads to. */
function placeOf(forms: Forms, path: string, number: (value: number) => string): Place {
  let [input, inner, field]: [string, string, FormField | undefined] = ['', 'RfpContentInput', undefined];
  const labels = path.split('.').map((name) => {
    if (/^\d+$/.test(name)) return number(Number(name) + 1);
    field = forms.get(inner)?.find((known) => known.name === name);
    [input, inner] = [inner, field?.input ?? ''];
    return field?.label ?? name;
  });
  return { label: labels.join(' · '), input, field };
}

/** The API tells what changed as text. */
function valueOf({ kind, isList }: FormField, text: string): unknown {
  const one = kind === 'yesNo' ? text === 'true' : kind === 'number' || kind === 'integer' ? Number(text) : text;
  return isList ? [one] : one;
}
