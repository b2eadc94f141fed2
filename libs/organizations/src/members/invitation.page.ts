import { Injectable } from '@nestjs/common';
import { AccountReader, Register, RegisterInput, SignIn, SignInInput, type PersonSummary } from '@peyvand/accounts';
import {
  inputOf,
  isolated,
  ServesPage,
  ViewerSource,
  type PageContent,
  type PageForm,
  type RequestContext,
  type ServedPage,
  type Visit,
} from '@peyvand/platform';
import { OrganizationReader } from '../organization.reader.js';
import { invitationPageFaults, invitationPageWords } from './invitation.page.words.js';
import { InvitationRepository, type OpenInvitation } from './invitation.repository.js';
import { AcceptInvitationInput } from './member.inputs.js';
import { AcceptInvitation } from './operations/accept-invitation.js';

/** What its reader has to do for the place: who is signed in presses, who has an account signs in, others register. */
type Way = 'accept' | 'signIn' | 'register';

interface Opened {
  readonly invitation: OpenInvitation;
  readonly way: Way;
  /** Signed in, with another address. */
  readonly other: PersonSummary | null;
}

/** Shows who offers a place and takes it. Whoever holds the link reads the address, and may know of its account. */
@Injectable()
@ServesPage({ name: 'accept-invitation' })
export class InvitationPage implements ServedPage {
  readonly faults = invitationPageFaults;

  constructor(
    private readonly invitations: InvitationRepository,
    private readonly organizations: OrganizationReader,
    private readonly accounts: AccountReader,
    private readonly accepting: AcceptInvitation,
    private readonly signingIn: SignIn,
    private readonly registering: Register,
    private readonly viewers: ViewerSource,
  ) {}

  async show(visit: Visit): Promise<PageContent | null> {
    const opened = await this.open(visit);
    if (!opened) return null;
    const { invitation, way, other } = opened;
    const words = invitationPageWords[visit.locale];
    const { organizationId, email, role } = invitation;
    const name = (await this.organizations.find(organizationId))?.name ?? '';
    const isVerified = await this.organizations.isVerifiedAsAny(organizationId);
    return {
      title: words.title,
      paragraphs: [
        words.invited(isolated(name), words.roles[role], invitation.invitedBy && isolated(invitation.invitedBy)),
        ...(isVerified ? [] : [words.unverified]),
        ...(other ? [words.other(isolated(other.email))] : []),
        words.ways[way](isolated(email)),
      ],
      form: { fields: words.fields[way], button: words.buttons[way], account: way === 'accept' ? undefined : email },
    };
  }

  async act(visit: Visit, form: PageForm): Promise<PageContent | null> {
    const opened = await this.open(visit);
    if (!opened) return null;
    const { email } = opened.invitation;
    if (opened.way === 'register') return this.register(visit, email, form);
    if (opened.way === 'signIn') await this.signIn(visit.context, email, form);
    const { token } = inputOf(AcceptInvitationInput, { token: visit.token });
    const { organizationId } = await this.accepting.run(visit.context.viewer, { token });
    const { accepted, done, link } = invitationPageWords[visit.locale];
    const name = (await this.organizations.find(organizationId))?.name ?? '';
    return { title: accepted, paragraphs: [done(isolated(name))], link: { label: link, place: 'notices' } };
  }

  gone({ locale }: Visit): PageContent {
    const { title, gone } = invitationPageWords[locale];
    return { title, paragraphs: [gone] };
  }

  private async open({ token, context: { viewer } }: Visit): Promise<Opened | null> {
    const invitation = await this.invitations.findOpen(token);
    if (!invitation) return null;
    const reader = viewer.personId === null ? null : await this.accounts.findPerson(viewer.personId);
    if (reader?.email === invitation.email) return { invitation, way: 'accept', other: null };
    const known = await this.accounts.findPersonByEmail(invitation.email);
    return { invitation, way: known ? 'signIn' : 'register', other: reader };
  }

  /** A session as from the mutation, in which the rest of this press is done. */
  private async signIn(context: RequestContext, email: string, { password }: PageForm): Promise<void> {
    const { address, userAgent, sessionToken, deviceMark } = context;
    const input = inputOf(SignInInput, { email, password });
    const device = { address, userAgent, oldToken: sessionToken, mark: deviceMark };
    const { token, mark } = await this.signingIn.run(input, device);
    context.reply?.setCookie(token);
    context.reply?.setDeviceMark(mark);
    context.viewer = await this.viewers.resolve({ sessionToken: token, membershipId: null });
  }

  private async register({ locale, context }: Visit, email: string, form: PageForm): Promise<PageContent> {
    const { name, password } = form;
    await this.registering.run(inputOf(RegisterInput, { email, name, password, locale }), context.address);
    const { registered, sent } = invitationPageWords[locale];
    return { title: registered, paragraphs: [sent(isolated(email))] };
  }
}
