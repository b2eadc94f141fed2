import { InputType, ObjectType } from '@nestjs/graphql';
import { isCurrency } from '@peyvand/kernel';
import { AmountField, CodeField } from '@peyvand/platform';

const DEFAULT = 'IRR';

@ObjectType('BudgetSearch', { description: 'What a shown budget is searched by.' })
@InputType('BudgetSearchInput', { description: 'What a shown budget is searched by.' })
export class BudgetSearch {
  @AmountField({ description: 'The budget reaches this amount or more, as integer text.', optional: true })
  from?: string | null;
  @AmountField({ description: 'The budget begins at this amount or less, as integer text.', optional: true })
  to?: string | null;
  @CodeField(isCurrency, { description: 'Currency; IRR when not given. Others are not converted.', optional: true })
  currency?: string | null;
}

export const rangeText = (range: unknown): string => JSON.stringify(range);

/**
 * SQL: the owner of RFP `t` shows everybody a budget that overlaps the range, a jsonb value. A budget with one end is
 * that amount.
 */
export const shownWithin = (t: string, range: string): string => `exists (select 1
  from (select v.content #> '{content,budget}' as budget from rfp_version v where v.id = ${t}.version_id) shown
  where shown.budget ->> 'isShown' = 'true'
    and coalesce(shown.budget ->> 'currency', '${DEFAULT}') = coalesce(${range} ->> 'currency', '${DEFAULT}')
    and coalesce(shown.budget ->> 'min', shown.budget ->> 'max') is not null
    and coalesce(coalesce(shown.budget ->> 'max', shown.budget ->> 'min')::numeric
      >= (${range} ->> 'from')::numeric, true)
    and coalesce(coalesce(shown.budget ->> 'min', shown.budget ->> 'max')::numeric
      <= (${range} ->> 'to')::numeric, true))`;
