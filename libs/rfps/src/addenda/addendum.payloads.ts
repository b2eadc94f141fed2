import { Field, ObjectType } from '@nestjs/graphql';
import { AddendumKinds, type AddendumKind } from '../content/rfp-choices.js';
import { RfpContent } from '../content/rfp-content.model.js';

@ObjectType({ description: 'What an addendum under way says, in the form in which it is saved.' })
export class AddendumText {
  @Field(() => AddendumKinds, { nullable: true, description: 'Kind.' }) kind?: AddendumKind | null;
  @Field(() => String, { nullable: true, description: 'Why the RFP changes.' }) reason?: string | null;
  @Field(() => String, { nullable: true, description: 'Neutral title.' }) title?: string | null;
  @Field(() => String, { nullable: true, description: 'Text to accept before the dossier is read.' }) ndaText?:
    string | null;
  @Field(() => RfpContent, { nullable: true, description: 'Parts of the text as they shall be.' })
  content?: RfpContent | null;
}
