interface CapacityEvent {
  capacityId: string;
  organizationId: string;
}

interface CertificateEvent {
  certificateId: string;
  organizationId: string;
}

/** A place of a person changed or ended; `byPersonId` is the same person where it was their own doing. */
interface MovedEvent {
  membershipId: string;
  organizationId: string;
  personId: string;
  byPersonId: string;
}

/** Somebody asks for a place; empty `byPersonId`: time ended it, or a place taken meanwhile. */
interface JoiningEvent {
  joiningRequestId: string;
  organizationId: string;
  personId: string;
  byPersonId: string;
}

export interface OrganizationEvents {
  'capacity.requested': CapacityEvent;
  'capacity.verified': CapacityEvent;
  'capacity.sentBack': CapacityEvent;
  'capacity.resubmitted': CapacityEvent;
  'capacity.refused': CapacityEvent;
  /** From here on what the capacity gave ends, such as access to dossiers. */
  'capacity.revoked': CapacityEvent;
  'capacity.expired': CapacityEvent;
  'capacity.renewed': CapacityEvent;
  /** The last day is 60 or 14 days ahead. */
  'capacity.expiryReminded': CapacityEvent;
  /** Its last day is 60 or 14 days ahead. */
  'certificate.expiryReminded': CertificateEvent;
  'certificate.expired': CertificateEvent;
  /** A listed field changed, so the company has a new profile version. */
  'profile.changed': { organizationId: string; profileVersionId: string };
  'profile.previewAsked': { organizationId: string };
  'importRun.appended': { importRunId: string; importChunkId: string };
  /** Listed ones that are new, or that did more than was known; their ids with blanks between them, at most 500. */
  'organizations.imported': { organizationIds: string };
  'organization.listed': { organizationId: string };
  'invitation.sent': { invitationId: string; organizationId: string };
  /** Empty `invitedBy`: nobody's, as of an invitation older than that was kept. */
  'invitation.accepted': { invitationId: string; organizationId: string; personId: string; invitedBy: string };
  'joining.requested': JoiningEvent;
  'joining.accepted': JoiningEvent;
  'joining.refused': JoiningEvent;
  'joining.withdrawn': JoiningEvent;
  'joining.lapsed': JoiningEvent;
  'joining.settled': JoiningEvent;
  /** What the person saw through it is to be looked at again. */
  'membership.ended': MovedEvent;
  'membership.started': { membershipId: string; organizationId: string };
  'membership.roleChanged': MovedEvent;
}
