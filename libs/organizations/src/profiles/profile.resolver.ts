import { Args, Context, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, PageArgs, RequestContext, type Connection, mutationOf } from '@peyvand/platform';
import { OrganizationModel } from '../organization.model.js';
import { ChangeCertificates } from './operations/change-certificates.js';
import { ChangePastProjects } from './operations/change-past-projects.js';
import { SaveProfile } from './operations/save-profile.js';
import {
  AddCertificateInput,
  AddPastProjectInput,
  ProfileText,
  RemoveCertificateInput,
  RemovePastProjectInput,
  SaveProfileInput,
} from './profile.inputs.js';
import { CertificateModel, PastProjectConnection, ProfileModel, PastProjectModel } from './profile.model.js';

const ProfileMutation = mutationOf('profile', () => ProfileModel);
const PastProjectMutation = mutationOf('pastProject', () => PastProjectModel);
const CertificateMutation = mutationOf('certificate', () => CertificateModel);

@Resolver(() => ProfileModel)
export class ProfileResolver {
  constructor(
    private readonly saving: SaveProfile,
    private readonly certificates: ChangeCertificates,
    private readonly pastProjects: ChangePastProjects,
  ) {}

  @Allow('member')
  @ProfileMutation('Saves the profile as a new version; by a head or manager. The same content again makes none.', {
    text: () => ProfileText,
    what: 'profile',
  })
  saveProfile(@Args('input') input: SaveProfileInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.saving.run(viewer, input);
  }

  @Allow('member')
  @CertificateMutation('Adds a certificate; by a head or manager.')
  addCertificate(@Args('input') input: AddCertificateInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.certificates.add(viewer, input);
  }

  @Allow('member')
  @ProfileMutation('Takes a certificate back; by a head or manager.')
  removeCertificate(
    @Args('input') input: RemoveCertificateInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.certificates.remove(viewer, input);
  }

  @Allow('member')
  @PastProjectMutation('Adds a project that was done; by a head or manager.')
  addPastProject(@Args('input') input: AddPastProjectInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.pastProjects.add(viewer, input);
  }

  @Allow('member')
  @ProfileMutation('Takes a past project back; by a head or manager.')
  removePastProject(
    @Args('input') input: RemovePastProjectInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.pastProjects.remove(viewer, input);
  }
}

/** Fields of Organization that the field map reads; the methods only declare them. */
@Resolver(() => OrganizationModel)
export class OrganizationProfileResolver {
  @ResolveField(() => ProfileModel, {
    nullable: true,
    description: 'What it says it can do. Others see it once solver, definer or lab is verified.',
  })
  profile(): null {
    return null;
  }

  @ResolveField(() => [CertificateModel], { description: 'What others certified.' })
  certificates(): CertificateModel[] {
    return [];
  }

  @ResolveField(() => PastProjectConnection, { description: 'What it did, newest first.' })
  pastProjects(@Args() _args: PageArgs): Connection | null {
    return null;
  }
}
