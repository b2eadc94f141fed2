import { Injectable } from '@nestjs/common';
import {
  AccountReader,
  nameField,
  newPasswordField,
  ownPasswordField,
  Register,
  RegisterInput,
  SignIn,
  SignInInput,
  type PersonSummary,
} from '@peyvand/accounts';
import {
  inputOf,
  isolated,
  ServesPage,
  ViewerSource,
  type PageContent,
  type PageField,
  type PageForm,
  type RequestContext,
  type ServedPage,
  type Visit,
} from '@peyvand/platform';
import { account, common, organization, say, type Language } from '@peyvand/words';
import { OrganizationReader } from '../organization.reader.js';
import { invitedTo } from './invitation.mail.js';
import { InvitationRepository, type ReadInvitation } from './invitation.repository.js';
import { AcceptInvitationInput } from './member.inputs.js';
import { AcceptInvitation } from './operations/accept-invitation.js';

/** What its reader has to do for the place: who is signed in presses, who has an account signs in, others register. */
type Way = 'accept' | 'signIn' | 'register';

interface Opened {
  readonly invitation: ReadInvitation;
  readonly way: Way;
  /** Signed in, with another address. */
  readonly other: PersonSummary | null;
}

const { phrases } = organization;

const FIELDS: Readonly<Record<Way, (language: Language) => readonly PageField[]>> = {
  accept: () => [],
  signIn: (language) => [ownPasswordField(language)],
  register: (language) => [nameField(language), newPasswordField(language)],
};

/** Shows who offers a place and takes it. Whoever holds the link reads the address, and may know of its account. */
@Injectable()
@ServesPage({ name: 'accept-invitation' })
export class InvitationPage implements ServedPage {
  readonly faults = { SIGN_IN_FAILED: common.refusals.PASSWORD_WRONG };

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
    const opened = await this.wayIn(visit);
    if (!opened) return null;
    const { invitation, way, other } = opened;
    const { locale } = visit;
    const address = isolated(invitation.email);
    return {
      title: say(phrases['invitation.title'], locale),
      paragraphs: [
        ...(await this.preview(invitation, locale)),
        ...(other ? [say(phrases['invitation.other'], locale, { address: isolated(other.email) })] : []),
        say(phrases[`invitation.${way}.way`], locale, { address }),
      ],
      form: {
        fields: FIELDS[way](locale),
        button: say(phrases[`invitation.${way}.button`], locale),
        account: way === 'accept' ? undefined : invitation.email,
      },
    };
  }

  async act(visit: Visit, form: PageForm): Promise<PageContent | null> {
    const opened = await this.wayIn(visit);
    if (!opened) return null;
    const { email } = opened.invitation;
    if (opened.way === 'register') return this.register(visit, email, form);
    if (opened.way === 'signIn') await this.signIn(visit.context, email, form);
    const { token } = inputOf(AcceptInvitationInput, { token: visit.token });
    const { organizationId } = await this.accepting.run(visit.context.viewer, { token });
    const { locale } = visit;
    const name = (await this.organizations.find(organizationId))?.name ?? '';
    return {
      title: say(phrases['invitation.accepted'], locale),
      paragraphs: [say(phrases['invitation.done'], locale, { organization: isolated(name) })],
      link: { label: say(phrases['invitation.link'], locale), place: 'notices' },
    };
  }

  /** Of an invitation that was ours it says what it was and what became of it; all other links look alike. */
  async gone({ token, locale }: Visit): Promise<PageContent> {
    const read = await this.invitations.read(token);
    const told =
      read && read.state !== 'open'
        ? [...(await this.preview(read, locale)), say(phrases[`invitation.${read.state}`], locale)]
        : [say(common.phrases['page.gone'], locale), say(phrases['invitation.again'], locale)];
    return { title: say(phrases['invitation.title'], locale), paragraphs: told };
  }

  /** Who invites to what and as what, with a warning where nobody verified the organization. */
  private async preview({ organizationId, role, invitedBy }: ReadInvitation, locale: Language): Promise<string[]> {
    const name = (await this.organizations.find(organizationId))?.name ?? '';
    const isVerified = await this.organizations.isVerifiedAsAny(organizationId);
    const invited = invitedTo(locale, isolated(name), invitedBy && isolated(invitedBy));
    return [
      `${invited} ${say(phrases['invitation.role'], locale, { role })}`,
      ...(isVerified ? [] : [say(phrases['invitation.unverified'], locale)]),
    ];
  }

  private async wayIn({ token, context: { viewer } }: Visit): Promise<Opened | null> {
    const invitation = await this.invitations.read(token);
    if (invitation?.state !== 'open') return null;
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
    return {
      title: say(account.phrases['page.sent'], locale),
      paragraphs: [say(phrases['invitation.sent'], locale, { address: isolated(email) })],
    };
  }
}
