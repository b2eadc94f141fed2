/** What the platform holds of a person, beside the ids of what the person did. `$1` is the person. */
export interface OwnDataRule {
  readonly name: string;
  /** Rows that say nothing of anybody else. */
  readonly rows: string;
  /** What goes when the account is closed; what is left out stays. */
  readonly forget?: string;
}

const rules: OwnDataRule[] = [
  {
    name: 'sessions',
    rows: `select user_agent as "userAgent", started_at as "startedAt", seen_at as "seenAt" from session
      where person_id = $1 order by started_at`,
    forget: 'delete from session where person_id = $1',
  },
  {
    name: 'mailLinks',
    rows: `select purpose, email, created_at as "createdAt", used_at as "usedAt" from email_token
      where person_id = $1 order by created_at`,
    forget: 'delete from email_token where person_id = $1 or email = (select email from person where id = $1)',
  },
  {
    name: 'recoveryCodes',
    rows: 'select used_at as "usedAt" from recovery_code where person_id = $1 order by id',
    forget: 'delete from recovery_code where person_id = $1',
  },
];
const signatures: string[] = [];

/** A later lib says what it holds of people. */
export function addOwnData(...more: readonly OwnDataRule[]): void {
  rules.push(...more);
}

/** A later lib says by which columns, `table.column`, people sign; names of signers are kept. */
export function addSignatures(...columns: readonly string[]): void {
  signatures.push(...columns);
}

export const ownDataRules = (): readonly OwnDataRule[] => rules;

/** Whether the person `$1` signed anything. */
export const hasSignedSql = (): string =>
  signatures
    .map((column) => {
      const [table = '', name = ''] = column.split('.');
      return `exists (select 1 from ${table} where ${name} = $1)`;
    })
    .join(' or ') || 'false';
