import { ResolveField, Resolver } from '@nestjs/graphql';
import { RfpModel } from '../reading/rfp.model.js';
import { OfficeContactModel, RfpGateModel } from './rfp-page.model.js';

const readByTheMap = (field: string): never => {
  throw new Error(`Rfp.${field} is read by the field map`);
};

/** What its page shows beside the RFP itself. */
@Resolver(() => RfpModel)
export class RfpPageResolver {
  @ResolveField(() => [RfpGateModel], {
    description: 'What is locked for you, and what opens it; empty when nothing is.',
  })
  gates(): never {
    return readByTheMap('gates');
  }

  @ResolveField(() => OfficeContactModel, {
    nullable: true,
    description: 'The coordinating office and where the public reaches it.',
  })
  officeContact(): never {
    return readByTheMap('officeContact');
  }

  @ResolveField(() => [RfpModel], {
    description: 'At most five open RFPs whose teasers are most alike, the most alike first.',
  })
  similar(): never {
    return readByTheMap('similar');
  }

  @ResolveField(() => Boolean, { description: 'Whether you follow it.' })
  isFollowed(): never {
    return readByTheMap('isFollowed');
  }
}
