import { ActionIcon, Box, Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import IconPlus from '@tabler/icons-react/icons/IconPlus';
import IconTrash from '@tabler/icons-react/icons/IconTrash';
import { useFormat } from '../lib/format';
import { Control } from './Control';
import { isContent, type Content, type FormField } from './form';
import { useForm, type PartProps } from './form-context';
import classes from './Fields.module.css';

interface FieldsProps {
  readonly input: string;
  readonly value: Content;
  readonly onChange: (value: Content) => void;
  /** Where it stands in the whole, such as `measures.items.0`; empty at the top. */
  readonly path?: string;
  readonly only?: readonly string[];
}

/** Every field of an input, as the API describes it. */
export function Fields({ input, value, onChange, path = '', only }: FieldsProps) {
  const { forms } = useForm();
  const known = forms.get(input) ?? [];
  const fields = (only ? only.flatMap((name) => known.filter((field) => field.name === name)) : known)
    // Ids are made by the API, and a number says which row it is.
    .filter(({ kind, name }) => kind !== 'id' && !(name === 'number' && kind === 'integer'));
  return (
    <div className={classes.grid}>
      {fields.map((field) => (
        <Box key={field.name} className={isShort(field) ? undefined : classes.whole}>
          <Part
            input={input}
            isAlone={fields.length === 1}
            field={field}
            path={path ? `${path}.${field.name}` : field.name}
            value={value[field.name]}
            currency={typeof value.currency === 'string' ? value.currency : undefined}
            onChange={(next) => onChange({ ...value, [field.name]: next })}
          />
        </Box>
      ))}
    </div>
  );
}

const SHORT = ['number', 'integer', 'amount', 'day', 'dateTime', 'choice', 'code'];
const isShort = ({ kind, isList, maxLength }: FormField): boolean =>
  !isList && (SHORT.includes(kind) || (kind === 'line' && (maxLength ?? 999) <= 100));

function Part({ input, isAlone, ...part }: PartProps & { input: string; isAlone: boolean }) {
  const { beside, controls } = useForm();
  const { field, path, value, onChange } = part;
  const Own = controls?.[`${input}.${field.name}`];
  const inner = Own ? (
    <Own {...part} />
  ) : field.kind === 'object' && field.isList ? (
    <ObjectRows {...part} isAlone={isAlone} />
  ) : field.kind === 'object' ? (
    <Fieldset legend={isAlone ? undefined : field.label} variant={isAlone ? 'unstyled' : 'default'} radius="md">
      <Fields input={field.input ?? ''} path={path} value={isContent(value) ? value : {}} onChange={onChange} />
    </Fieldset>
  ) : field.isList && field.kind === 'line' ? (
    <LineRows {...part} />
  ) : (
    <Control {...part} />
  );
  return (
    <>
      {inner}
      {beside?.(path, value)}
    </>
  );
}

function ObjectRows({ field, path, value, onChange, isAlone }: PartProps & { isAlone: boolean }) {
  const { t } = useLingui();
  const format = useFormat();
  const { forms, isDisabled, beside } = useForm();
  const { label } = field;
  const rows = (Array.isArray(value) ? value : []) as Content[];
  const within = forms.get(field.input ?? '') ?? [];
  const isNumbered = within.some(({ name, kind }) => name === 'number' && kind === 'integer');
  const isNamed = within.some(({ name, kind }) => name === 'id' && kind === 'id');
  const numberOf = (row: Content | undefined, at: number): number => Number(row?.number ?? at + 1);
  const add = (): void => {
    const number = rows.reduce((most, row, at) => Math.max(most, numberOf(row, at)), 0) + 1;
    // Made here, so that the row keeps its id while it is saved again and again.
    onChange([...rows, { ...(isNumbered ? { number } : {}), ...(isNamed ? { id: crypto.randomUUID() } : {}) }]);
  };
  const isUnnamed = isAlone || field.name === 'items';
  return (
    <Fieldset legend={isUnnamed ? undefined : field.label} variant={isUnnamed ? 'unstyled' : 'default'} radius="md">
      <Stack gap="md">
        {field.guide ? (
          <Text size="sm" c="dimmed">
            {field.guide}
          </Text>
        ) : null}
        {rows.map((row, at) => {
          const figure = format.number(isNumbered ? numberOf(row, at) : at + 1);
          return (
            <Box key={at} className={classes.row} role="group" aria-label={`${field.label} ${figure}`}>
              <Group justify="space-between" mb={4}>
                <Text fw={700} size="sm" c="dimmed">
                  {figure}
                </Text>
                <Remove
                  label={t`Remove ${label} ${figure}`}
                  isDisabled={isDisabled}
                  onClick={() => onChange(rows.filter((_, place) => place !== at))}
                />
              </Group>
              <Fields
                input={field.input ?? ''}
                path={`${path}.${at}`}
                value={row}
                onChange={(next) => onChange(rows.map((known, place) => (place === at ? next : known)))}
              />
              {beside?.(`${path}.${at}`, row)}
            </Box>
          );
        })}
        <Add isDisabled={isDisabled || rows.length >= (field.maxItems ?? Infinity)} onClick={add} />
      </Stack>
    </Fieldset>
  );
}

function LineRows({ field, path, value, onChange }: PartProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { isDisabled, beside } = useForm();
  const { label } = field;
  const rows = (Array.isArray(value) ? value : []) as string[];
  const figures = rows.map((_, at) => format.number(at + 1));
  const removal = (figure: string): string => t`Remove ${label} ${figure}`;
  return (
    <Fieldset legend={field.label} radius="md">
      <Stack gap="xs">
        {field.guide ? (
          <Text size="sm" c="dimmed">
            {field.guide}
          </Text>
        ) : null}
        {rows.map((row, at) => (
          <div key={at}>
            <Group gap="xs" wrap="nowrap" align="flex-end">
              <Box flex={1}>
                <Control
                  field={{ ...field, isList: false, guide: null, label: `${label} ${figures[at]}` }}
                  path={`${path}.${at}`}
                  value={row}
                  onChange={(next) => onChange(rows.map((known, place) => (place === at ? next : known)))}
                />
              </Box>
              <Remove
                label={removal(figures[at] ?? '')}
                isDisabled={isDisabled}
                onClick={() => onChange(rows.filter((_, place) => place !== at))}
              />
            </Group>
            {beside?.(`${path}.${at}`, row)}
          </div>
        ))}
        <Add
          isDisabled={isDisabled || rows.length >= (field.maxItems ?? Infinity)}
          onClick={() => onChange([...rows, ''])}
        />
      </Stack>
    </Fieldset>
  );
}

const Add = ({ isDisabled, onClick }: { isDisabled?: boolean; onClick: () => void }) => (
  <div>
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPlus size={15} aria-hidden />}
      disabled={isDisabled}
      onClick={onClick}
    >
      <Trans>Add a row</Trans>
    </Button>
  </div>
);

const Remove = ({ label, isDisabled, onClick }: { label: string; isDisabled?: boolean; onClick: () => void }) => (
  <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} disabled={isDisabled} onClick={onClick}>
    <IconTrash size={17} stroke={1.7} aria-hidden />
  </ActionIcon>
);
