interface CapacityEvent {
  capacityId: string;
  organizationId: string;
}

export interface OrganizationEvents {
  'capacity.requested': CapacityEvent;
  'capacity.verified': CapacityEvent;
  'capacity.sentBack': CapacityEvent;
  'capacity.resubmitted': CapacityEvent;
  /** A listed field changed, so the company has a new profile version. */
  'profile.changed': { organizationId: string; profileVersionId: string };
  'organization.listed': { organizationId: string };
  'invitation.sent': { invitationId: string; organizationId: string };
  'membership.started': { membershipId: string; organizationId: string };
}
