export type CapacityKind = 'problemOwner' | 'solver' | 'definer' | 'office' | 'park' | 'hub' | 'publicBody' | 'lab';

export type MembershipRole = 'head' | 'manager' | 'member';

/** A place in an organization that the viewer acts for in this request. */
export interface ActingMembership {
  readonly id: string;
  readonly organizationId: string;
  readonly role: MembershipRole;
  /** Kinds of capacity the organization holds verified right now. */
  readonly capacities: readonly CapacityKind[];
}

/** May change the text of a read statement, so there are few; everything else about a viewer is a bind parameter. */
export type ViewerKind = 'anonymous' | 'person' | 'officer' | 'administrator' | 'system' | PreviewKind;

/**
 * Readers of an RFP that nobody is: a company verified as solver, and one that holds access besides and accepted the
 * NDA text. Those who make an RFP read it as they would.
 */
export type PreviewKind = 'previewSolver' | 'previewHolder';

/** Who acts. The first parameter of every operation. */
export class Viewer {
  static readonly anonymous = new Viewer('anonymous', null, [], null, null);
  /** The platform itself: clocks, event handlers, imports. Said out loud wherever it is used. */
  static readonly system = new Viewer('system', null, [], null, null);

  constructor(
    readonly kind: ViewerKind,
    readonly personId: string | null,
    readonly memberships: readonly ActingMembership[],
    readonly sessionId: string | null,
    /** When the password was last given, for signatures. */
    readonly steppedUpAt: Date | null,
    readonly locale: 'fa' | 'en' = 'fa',
    /** Has powers that wait for a second factor in this session. */
    readonly lacksSecondFactor = false,
  ) {}

  get isSystem(): boolean {
    return this.kind === 'system';
  }

  get organizationIds(): string[] {
    return this.memberships.map((membership) => membership.organizationId);
  }

  /** Acting organizations that are verified coordinating offices. */
  get officeIds(): string[] {
    return this.organizationsWith('office');
  }

  organizationsWith(capacity: CapacityKind): string[] {
    return this.memberships.filter((m) => m.capacities.includes(capacity)).map((m) => m.organizationId);
  }

  actsFor(organizationId: string | null): boolean {
    return organizationId !== null && this.memberships.some((m) => m.organizationId === organizationId);
  }

  /** Head or manager: the ones who bind their organization. */
  leads(organizationId: string | null): boolean {
    return this.memberships.some((m) => m.organizationId === organizationId && m.role !== 'member');
  }

  heads(organizationId: string | null): boolean {
    return this.memberships.some((m) => m.organizationId === organizationId && m.role === 'head');
  }

  /** An officer of this very office. */
  isOfficerOf(officeId: string | null): boolean {
    return officeId !== null && this.officeIds.includes(officeId);
  }
}
