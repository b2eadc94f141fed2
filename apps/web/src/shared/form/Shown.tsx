import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat, type Format } from '../lib/format';
import type { Choice } from '../lib/reference';
import { Money } from '../ui/Money';
import { useCodeLists } from './code-lists';
import { isContent, isEmpty, type Content, type FormField } from './form';
import { useForm } from './form-context';
import classes from './Fields.module.css';

interface ShownProps {
  readonly input: string;
  readonly value: Content;
  readonly only?: readonly string[];
}

/** What was written, to read: labels and values, nothing of what is empty. */
export function Shown({ input, value, only }: ShownProps) {
  const { forms, labels } = useForm();
  const format = useFormat();
  const listOf = useCodeLists();
  const known = forms.get(input) ?? [];
  const isMeasured = !isEmpty(value.value) && !isEmpty(value.unit);
  const fields = (only ? only.flatMap((name) => known.filter((field) => field.name === name)) : known).filter(
    (field) =>
      !isEmpty(value[field.name]) &&
      field.kind !== 'id' &&
      !HIDDEN.includes(field.name) &&
      !(isMeasured && field.name === 'unit'),
  );
  return (
    <dl className={classes.list} data-small={fields.every(isSmall) || undefined}>
      {fields.map((field) => (
        <div key={field.name}>
          <dt className={field.name === 'items' ? classes.unsaid : undefined}>{field.label}</dt>
          <dd>
            <Said
              field={field}
              value={value[field.name]}
              beside={value}
              listOf={listOf}
              format={format}
              label={labels?.[`${input}.${field.name}`]}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const isSmall = ({ kind, isList, maxLength }: FormField): boolean =>
  kind !== 'object' && kind !== 'text' && !isList && (kind !== 'line' || (maxLength ?? 999) <= 400);

/** Said with what they belong to: a currency with its amount, a number by its place. */
const HIDDEN = ['currency', 'number'];

interface SaidProps {
  readonly field: FormField;
  readonly value: unknown;
  readonly beside: Content;
  readonly listOf: (list: string) => readonly Choice[];
  readonly format: Format;
  readonly label?: (code: string) => string;
}

function Said(props: SaidProps): ReactNode {
  const { field, value } = props;
  if (!Array.isArray(value)) return <One {...props} />;
  const rows = value as readonly unknown[];
  if (props.label ?? (field.kind !== 'object' && field.kind !== 'line' && field.kind !== 'text'))
    return rows.map((one) => sayOf({ ...props, value: one })).join(props.format.join);
  return (
    <ol className={classes.items}>
      {rows
        .filter((one) => !isEmpty(one))
        .map((one, at) => (
          <li key={at}>
            <One {...props} value={one} />
          </li>
        ))}
    </ol>
  );
}

function One(props: SaidProps): ReactNode {
  const { field, value, beside } = props;
  if (isContent(value)) return <Shown input={field.input ?? ''} value={value} />;
  if (field.kind === 'yesNo') return value === true ? <Trans>Yes</Trans> : <Trans>No</Trans>;
  if (field.kind === 'amount')
    return <Money amount={String(value)} currency={typeof beside.currency === 'string' ? beside.currency : 'IRR'} />;
  const unit = field.name === 'value' && typeof beside.unit === 'string' ? ` ${beside.unit}` : '';
  return <bdi>{sayOf(props) + unit}</bdi>;
}

function sayOf({ field, value, listOf, format, label }: SaidProps): string {
  const text = typeof value === 'string' ? value : typeof value === 'number' ? format.exact(value) : '';
  if (label) return label(text);
  if (field.kind === 'choice') return field.choices?.find((choice) => choice.value === text)?.label ?? text;
  if (field.kind === 'code') return listOf(field.codeList ?? '').find((choice) => choice.value === text)?.label ?? text;
  if (field.kind === 'day') return format.date(text);
  if (field.kind === 'dateTime') return format.dateTime(text);
  return text;
}
