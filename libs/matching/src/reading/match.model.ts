import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@peyvand/kernel';
import { ClockNextModel, OrganizationModel, StepModel, WaitModel } from '@peyvand/organizations';
import { connectionOf, DateTime, NextStepModel, mutationOf } from '@peyvand/platform';
import { RfpModel } from '@peyvand/rfps';

export const MatchStateEnum = {
  inReview: 'inReview',
  approved: 'approved',
  notified: 'notified',
  interested: 'interested',
  declined: 'declined',
  expired: 'expired',
  rejected: 'rejected',
  ended: 'ended',
} as const;
registerEnumType(MatchStateEnum, { name: 'MatchState', description: 'State of a match.' });
export const MatchOriginEnum = { scored: 'scored', added: 'added', selfApplied: 'selfApplied' } as const;
registerEnumType(MatchOriginEnum, {
  name: 'MatchOrigin',
  description: 'Who brought the company to the RFP: the scoring, an officer, or itself.',
});

export const ImprovementKinds = enumOf(
  'competenceMissing',
  'evidenceMissing',
  'pastProjectMissing',
  'technologyCategoryMissing',
  'isicDivisionMissing',
  'trlTooLow',
  'trlMissing',
  'placeNotServed',
  'availabilityMissing',
  'certificateMissing',
  'certificateExpired',
  'notVerified',
  'wrongCompanyType',
  'wrongProvince',
  'wrongSize',
  'excluded',
);
registerEnumType(ImprovementKinds, {
  name: 'MatchImprovementKind',
  description: "What in a company's own profile keeps it out or its score down.",
  valuesMap: {
    competenceMissing: { description: 'No capability names this asked competence.' },
    evidenceMissing: { description: 'The competence is named without evidence.' },
    pastProjectMissing: { description: 'No past project is shown.' },
    technologyCategoryMissing: { description: 'No capability of this technology category.' },
    isicDivisionMissing: { description: 'Not active in this ISIC division.' },
    trlTooLow: { description: 'No capability reaches this TRL.' },
    trlMissing: { description: 'No capability says which TRL it reached; this one is asked.' },
    placeNotServed: { description: 'This province is not among those served.' },
    availabilityMissing: { description: 'No free people are named.' },
    certificateMissing: { description: 'This certificate is asked.' },
    certificateExpired: { description: 'This certificate is asked, and yours has expired.' },
    notVerified: { description: 'The capacity solver is not verified.' },
    wrongCompanyType: { description: 'Another type of company is asked.' },
    wrongProvince: { description: 'Companies of other provinces are asked.' },
    wrongSize: { description: 'Another size of company is asked.' },
    excluded: { description: 'Owner and definer do not answer their own RFP.' },
  },
});

@ObjectType({ description: 'A stretch of text on one side of a match.' })
export class Passage {
  @Field(() => String, { description: 'Field it stands in, such as `requirements.0` or `projects.<id>.title`.' })
  field!: string;
  @Field(() => Int, { description: 'Place of its first character in that field.' }) start!: number;
  @Field(() => Int, { description: 'Place after its last character.' }) end!: number;
  @Field(() => String, { description: 'The words themselves.' }) text!: string;
}

@ObjectType({ description: 'A word of the RFP that the company says too.' })
export class MatchedWord {
  @Field(() => Passage, { description: 'Where the RFP says it.' }) need!: Passage;
  @Field(() => Passage, { description: 'Where the company says it.' }) profile!: Passage;
  @Field(() => Boolean, { description: 'Whether it is another word of the same meaning, such as a translation.' })
  isExpanded!: boolean;
}

@ObjectType({ description: 'What each group of features added to the raw score.' })
export class MatchContributions {
  @Field(() => Float, { description: 'Words of the profile.' }) text!: number;
  @Field(() => Float, { description: 'Competences, technology category and ISIC division.' }) competences!: number;
  @Field(() => Float, { description: 'Past projects, newer ones more.' }) evidence!: number;
  @Field(() => Float, { description: 'Technology readiness.' }) readiness!: number;
  @Field(() => Float, { description: 'Province and regions served.' }) place!: number;
  @Field(() => Float, { description: 'Free capacity and the like.' }) conditions!: number;
}

@ObjectType({ description: 'A past project that spoke for the company.' })
export class MatchedProject {
  @Field(() => ID, { description: 'The project.' }) id!: string;
  @Field(() => String, { description: 'Its title.' }) title!: string;
  @Field(() => Int, { nullable: true, description: 'Its year.' }) year!: number | null;
}

@ObjectType({ description: "One thing in a company's own profile that would raise its score." })
export class MatchImprovement {
  @Field(() => ImprovementKinds, { description: 'What it is about.' }) kind!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The competence, category, division, province, kind of certificate or level it is about.',
  })
  code!: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'What it would add to the raw score; null where it keeps the company out whatever the score.',
  })
  gain!: number | null;
}

@ObjectType({ description: 'Why a company got its score. The same for owner, company and coordinator.' })
export class MatchReasons {
  @Field(() => MatchContributions, { description: 'Parts of the raw score.' }) contributions!: MatchContributions;
  @Field(() => [MatchedWord], { description: 'Words both sides share, the most telling first.' }) words!: MatchedWord[];
  @Field(() => [String], { description: 'Codes of asked competences that the company names.' }) competences!: string[];
  @Field(() => Boolean, { description: 'Same technology category.' }) technologyCategory!: boolean;
  @Field(() => Boolean, { description: 'Same ISIC division.' }) isic!: boolean;
  @Field(() => [MatchedProject], { description: 'The past projects that weigh most, at most three.' })
  projects!: MatchedProject[];
  @Field(() => [MatchImprovement], {
    description:
      "What in the company's own profile keeps it out or its score down: first what keeps it out, then by gain.",
  })
  improvements!: MatchImprovement[];
}

@ObjectType('MatchScore', { description: 'What one scoring said of a match.' })
export class MatchScoreModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => Float, { description: 'From 0 to 100.' }) score!: number;
  @Field(() => Float, { description: 'Sum of the contributions.' }) raw!: number;
  @Field(() => String, { description: 'Name and version of the ranker.' }) ranker!: string;
  @Field(() => [String], { description: 'What rules the company out, apart from the score.' }) hardFailures!: string[];
  @Field(() => MatchReasons, { description: 'Why.' }) reasons!: MatchReasons;
  @Field(() => DateTime, { description: 'When it was computed.' }) createdAt!: Date;
}

@ObjectType({ description: 'One step of a match, as far as you may know of it.' })
export class MatchHistoryEntry {
  @Field(() => String, { description: 'Name of the step.' }) step!: string;
  @Field(() => String, { nullable: true, description: 'State before; null for the first step.' }) from!: string | null;
  @Field(() => String, { description: 'State after.' }) to!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Who took it; null for the platform itself, and for the company where it was an officer.',
  })
  by!: string | null;
  @Field(() => String, { nullable: true, description: 'Reason code.' }) reason!: string | null;
  @Field(() => String, { nullable: true, description: 'What was said about it.' }) note!: string | null;
  @Field(() => DateTime, { description: 'When.' }) takenAt!: Date;
}

@ObjectType('Match', { description: 'One RFP and one company.' })
export class MatchModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => MatchStateEnum, { description: 'State.' }) state!: string;
  @Field(() => MatchOriginEnum, { description: 'Who brought it.' }) origin!: string;
  @Field(() => RfpModel, { nullable: true, description: 'The RFP.' }) rfp!: RfpModel | null;
  @Field(() => OrganizationModel, { nullable: true, description: 'The company.' }) company!: OrganizationModel | null;
  @Field(() => MatchScoreModel, { nullable: true, description: 'Newest score; null until the worker has scored it.' })
  score!: MatchScoreModel | null;
  @Field(() => Boolean, { description: 'Whether the RFP or the profile changed since the newest score.' })
  isStale!: boolean;
  @Field(() => String, { nullable: true, description: 'Officer who decided last; for officers only.' }) decidedBy!:
    string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was decided.' }) decidedAt!: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the company is told; until then the approval can be undone. For officers only.',
  })
  notifyAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When the company was told.' }) notifiedAt!: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the company may answer; the close of the RFP may come first.',
  })
  expiresAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Set aside by an officer until then; for officers only.' })
  deferredUntil!: Date | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How often the company may still be told of an RFP it did not ask for; for officers only.',
  })
  contactsLeft!: number | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the next contact is free; null when one is free now. For officers only.',
  })
  nextContactAt!: Date | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'The company was never awarded anything here; for officers only.',
  })
  isNewcomer!: boolean | null;
  @Field(() => Boolean, {
    description: 'In the order `place`: a newcomer that stands higher than its score, in the place kept for one.',
  })
  isMovedUp!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When the company first looked.' }) seenAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Reason code of the last no.' }) reason!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What was said with it. What an officer noted when adding a company is for officers.',
  })
  note!: string | null;
  @Field(() => DateTime, { description: 'When it came up.' }) createdAt!: Date;
  @Field(() => [StepModel], { nullable: true, description: 'Steps taken, oldest first; for officers.' }) steps!:
    StepModel[] | null;
  @Field(() => [MatchHistoryEntry], {
    nullable: true,
    description:
      'Who did what, when and why, oldest first. Officers see all of it; the company the steps that concern it, without persons and internal notes.',
  })
  history!: MatchHistoryEntry[] | null;
  @Field(() => [WaitModel], {
    description:
      'For whom it waits; in review as the companies found for its RFP do. A company learns only that it waits for the office.',
  })
  waitsFor!: WaitModel[];
  @Field(() => ClockNextModel, {
    nullable: true,
    description: 'When the company is told; null in other states, and for all but the office.',
  })
  clockNext!: ClockNextModel | null;
  @Field(() => [NextStepModel], { description: 'Steps that are yours to take.' }) nextSteps!: NextStepModel[];
}

export const MatchConnection = connectionOf('Match', () => MatchModel, { isCounted: true });

/** Of mutations that answer with one. */
export const MatchMutation = mutationOf('match', () => MatchModel);
