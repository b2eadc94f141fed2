import { InputType } from '@nestjs/graphql';
import type { CapacityKind } from '@peyvand/kernel';
import {
  ChoiceField,
  DayField,
  IdField,
  IdsField,
  IdempotencyKeyField,
  LineField,
  ObjectsField,
  TextField,
} from '@peyvand/platform';
import { CapacityKinds, CapacityRefusalReasons, CapacityRevocationReasons } from '../organization.choices.js';

@InputType({ description: 'Something shown for an item of the checklist.' })
export class EvidenceEntryInput {
  @LineField({ max: 60, description: 'Item of the checklist.' }) item!: string;
  @TextField({ max: 2_000, description: 'What you state.' }) statement!: string;
  @LineField({ optional: true, max: 500, description: 'Where it can be checked.' }) link?: string | null;
  @IdsField({ optional: true, max: 5, description: 'Files that show it: sent by you, or shown with it before.' })
  fileIds?: string[] | null;
}

@InputType({ description: 'What the verifier still misses.' })
export class OpenItemInput {
  @LineField({ max: 60, description: 'Item of the checklist.' }) item!: string;
  @TextField({ max: 1_000, description: 'What is missing.' }) note!: string;
}

@InputType({ description: 'Asking for a capacity.' })
export class RequestCapacityInput {
  @IdField({ optional: true, description: 'The organization; needed when you are head of several.' }) organizationId?:
    string | null;
  @ChoiceField(CapacityKinds, { description: 'The capacity.' }) kind!: CapacityKind;
  @ObjectsField(() => EvidenceEntryInput, { max: 40, description: 'Entries for the items of its checklist.' })
  evidence!: EvidenceEntryInput[];
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: "The verifier's yes." })
export class VerifyCapacityInput {
  @IdField({ description: 'The capacity.' }) capacityId!: string;
  @DayField({ description: 'Last day it holds; at most five years ahead.' }) verifiedUntil!: string;
  @TextField({
    optional: true,
    max: 2_000,
    description: 'For a definer with fewer than three solved problems: why it is verified all the same.',
  })
  note?: string | null;
}

@InputType({ description: 'Sending a request back.' })
export class SendBackCapacityInput {
  @IdField({ description: 'The capacity.' }) capacityId!: string;
  @ObjectsField(() => OpenItemInput, { min: 1, max: 20, description: 'What is missing.' }) openItems!: OpenItemInput[];
  @TextField({ optional: true, max: 2_000, description: 'A word with it.' }) note?: string | null;
}

@InputType({ description: 'Sending a request again, with what was still missing.' })
export class ResubmitCapacityInput {
  @IdField({ description: 'The capacity.' }) capacityId!: string;
  @ObjectsField(() => EvidenceEntryInput, {
    max: 40,
    description:
      'Entries for each open item; they take the place of the earlier ones for the item. What was shown for other items stays.',
  })
  evidence!: EvidenceEntryInput[];
  @TextField({ optional: true, max: 2_000, description: 'A word with it.' }) note?: string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: "The verifier's no." })
export class RefuseCapacityInput {
  @IdField({ description: 'The capacity.' }) capacityId!: string;
  @ChoiceField(CapacityRefusalReasons, { description: 'Why.' }) reason!: keyof typeof CapacityRefusalReasons;
  @TextField({ optional: true, max: 2_000, description: 'A word with it; needed with the reason other.' }) note?:
    string | null;
}

@InputType({ description: 'Taking a verified capacity back.' })
export class RevokeCapacityInput {
  @IdField({ description: 'The capacity.' }) capacityId!: string;
  @ChoiceField(CapacityRevocationReasons, { description: 'Why.' }) reason!: keyof typeof CapacityRevocationReasons;
  @TextField({ optional: true, max: 2_000, description: 'A word with it; needed with the reason other.' }) note?:
    string | null;
}

@InputType({ description: 'Asking anew for a capacity that expired, was refused or revoked, with all its evidence.' })
export class RenewCapacityInput {
  @IdField({ description: 'The capacity.' }) capacityId!: string;
  @ObjectsField(() => EvidenceEntryInput, {
    max: 40,
    description: 'All entries; they take the place of the earlier ones.',
  })
  evidence!: EvidenceEntryInput[];
  @TextField({ optional: true, max: 2_000, description: 'A word with it.' }) note?: string | null;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Saying who looks after a request.' })
export class AssignCapacityInput {
  @IdField({ description: 'The capacity.' }) capacityId!: string;
  @IdField({ optional: true, description: 'An officer of its office; nobody in particular when not given.' })
  personId?: string | null;
}
