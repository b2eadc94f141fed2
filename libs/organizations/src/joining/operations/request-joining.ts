import { Injectable } from '@nestjs/common';
import { holdPerson, Throttle } from '@peyvand/accounts';
import { newId, NotFound, Refusal, Unauthenticated, type Viewer } from '@peyvand/kernel';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { OfficeReader } from '../../offices/office.reader.js';
import { OrganizationReader } from '../../organization.reader.js';
import type { RequestJoiningInput } from '../joining.inputs.js';
import { JoiningLifecycle } from '../joining.lifecycle.js';
import { JoiningRepository } from '../joining.repository.js';

/** Somebody asks for a place in an organization that is here already. */
@Injectable()
export class RequestJoining {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly idempotency: Idempotency,
    private readonly throttle: Throttle,
    private readonly lifecycle: JoiningLifecycle,
    private readonly requests: JoiningRepository,
    private readonly organizations: OrganizationReader,
    private readonly offices: OfficeReader,
  ) {}

  /**
   * A listed organization is to everybody but offices as if it were not there. Whoever asks and takes it back over and
   * over has the usual tries.
   * @throws NotFound, Refusal ALREADY_MEMBER, THROTTLED
   */
  async run(viewer: Viewer, input: RequestJoiningInput): Promise<string> {
    const { personId } = viewer;
    if (personId === null) throw new Unauthenticated('Sign in first');
    const { organizationId, note } = input;
    const organization = await this.organizations.find(organizationId);
    const maySeeListed = viewer.kind === 'administrator' || viewer.officeIds.length > 0;
    if (!organization || (organization.listed && !maySeeListed)) throw new NotFound();
    await this.throttle.countWithin('requestJoining', personId);
    return this.requests.orAsked(() =>
      this.idempotency.once(viewer, 'requestJoining', input, async () => {
        return this.create(viewer, personId, { organizationId, note, officeId: null });
      }),
    );
  }

  /** Part of a transaction. An office answers for a listed organization. */
  async create(
    viewer: Viewer,
    personId: string,
    { organizationId, note, officeId }: { organizationId: string; note?: string | null; officeId: string | null },
  ): Promise<string> {
    // Of two requests at once the second one counts the first.
    await holdPerson(this.db, personId);
    const found = await this.requests.situation(organizationId, personId);
    if (found.isMember) throw new Refusal('ALREADY_MEMBER', 'organizationId');
    const values = {
      id: newId(),
      organizationId,
      personId,
      claimOfficeId: officeId,
      note: note?.trim() || null,
      requestedAt: await this.db.now(),
      dueAt: (await this.offices.dueIn(officeId, 'joiningRequest')).at,
      endedAt: null,
      endedBy: null,
    };
    const situation = { ...found, officeId, isClaim: officeId !== null };
    return (await this.steps.create(this.lifecycle, 'request', values, situation, viewer)).id;
  }
}
