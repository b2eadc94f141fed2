import { Context, Field, ObjectType, Parent, ResolveField, Resolver, registerEnumType } from '@nestjs/graphql';
import { Severities, type Severity } from '@peyvand/definitions';
import { enumOf } from '@peyvand/kernel';
import { asParams, RefusalParam, RequestContext } from '@peyvand/platform';
import { rfp as rfpWords, sayText } from '@peyvand/words';
import { RfpModel } from '../reading/rfp.model.js';
import { isPartyOf, RfpSituations } from '../lifecycle/rfp-situations.js';
import { DATE_FINDING_CODES, type DateFinding, type DateFindingCode } from './date-findings.js';
import { RfpTiming } from './rfp-timing.js';

const DateFindingCodes = enumOf(...DATE_FINDING_CODES);
registerEnumType(DateFindingCodes, {
  name: 'RfpDateFindingCode',
  description: 'What is to be known of a date of an RFP.',
  valuesMap: {
    CLOSES_TOO_EARLY: {
      description: 'Companies have less time than the office asks for; `earliest` says from when on.',
    },
    ANSWERS_TOO_LATE: { description: 'Between the answers and the close lies less time than the office asks for.' },
    ON_HOLIDAY: { description: 'It falls on an official holiday: `day`, and what it is called in `fa` and `en`.' },
    ON_WEEKEND: { description: 'It falls on a Thursday or Friday: `day`.' },
  },
});

@ObjectType('RfpDateFinding', { description: 'Something to know of a date of an RFP before it is submitted.' })
export class DateFindingModel {
  @Field(() => DateFindingCodes, { description: 'What it is.' }) code!: DateFindingCode;
  @Field(() => Severities, { description: 'What blocks is what submitting and approving are refused with.' })
  severity!: Severity;
  @Field(() => String, { description: 'Path of the date, such as content.timeline.closesAt.' }) field!: string;
  @Field(() => [RefusalParam], { description: 'Values for the sentence.' }) params!: RefusalParam[];
  @Field(() => String, { description: 'The sentence, in your language.' }) words!: string;
}

/** A finding of the dates as one reads it. */
function said({ code, severity, field, params }: DateFinding, language: 'fa' | 'en'): DateFindingModel {
  const entry =
    code === 'ON_HOLIDAY' || code === 'ON_WEEKEND' ? rfpWords.phrases[`date.${code}`] : rfpWords.refusals[code];
  const types = 'params' in entry ? entry.params : {};
  const words = sayText(entry[language], language, types, { ...params, name: params[language] ?? '' });
  return { code, severity, field, params: asParams(params), words };
}

/** Its dates against holidays and the least times of its office, as those who make it need to know. */
@Resolver(() => RfpModel)
export class RfpDatesResolver {
  constructor(
    private readonly situations: RfpSituations,
    private readonly timing: RfpTiming,
  ) {}

  @ResolveField(() => [DateFindingModel], {
    nullable: true,
    description:
      'What is to be known of its dates before it is submitted: what would be refused for too little time, and dates on holidays and weekends. For owner, definer and office, until it opens; null otherwise.',
  })
  async dateFindings(
    @Parent() { $ }: { $: { id: string } },
    @Context() context: RequestContext,
  ): Promise<DateFindingModel[] | null> {
    const { viewer } = context;
    if (!viewer.personId) return null;
    const loaded = await this.situations.ofRequest($.id, context);
    if (!loaded || loaded.row.openedAt || !isPartyOf(loaded.situation, viewer)) return null;
    const found = await context.load('rfp.dateFindings', $.id, async (ids) => {
      const all = await Promise.all(ids.map((id) => this.situations.ofRequest(id, context)));
      return this.timing.findings(all.flatMap((one) => (one ? [one.row] : [])));
    });
    return (found ?? []).map((finding) => said(finding, viewer.locale));
  }
}
