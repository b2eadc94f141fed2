/** A number of an office: so many days, working days or hours, or a count. */
export type Unit = 'seconds' | 'days' | 'workingDays' | 'hours' | 'minutes' | 'months' | 'count';
export interface Amount {
  readonly unit: Unit;
  readonly count: string;
}

const FORMS: readonly (readonly [RegExp, Unit])[] = [
  [/^P(\d+)D$/, 'days'],
  [/^PT(\d+)H$/, 'hours'],
  [/^PT(\d+)M$/, 'minutes'],
  [/^PT(\d+)S$/, 'seconds'],
  [/^P(\d+)M$/, 'months'],
  [/^(\d+)wd$/, 'workingDays'],
  [/^(\d+(?:\.\d+)?)$/, 'count'],
];

/** Null where it is written in a way that has no simple words. */
export function amountOf(value: string): Amount | null {
  for (const [form, unit] of FORMS) {
    const count = form.exec(value)?.[1];
    if (count !== undefined) return { unit, count };
  }
  return null;
}

/** As the API writes it; the unit stays what it was. */
export function valueOf({ unit, count }: Amount): string {
  const forms: Readonly<Record<Unit, string>> = {
    days: `P${count}D`,
    hours: `PT${count}H`,
    minutes: `PT${count}M`,
    seconds: `PT${count}S`,
    months: `P${count}M`,
    workingDays: `${count}wd`,
    count,
  };
  return forms[unit];
}
