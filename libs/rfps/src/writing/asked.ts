interface Asked {
  readonly askedRevision: number | null;
}

/** Whether the owner is asked to sign the text as it stands: each edit voids the asking. */
export const isAskedAs = ({ askedRevision }: Asked, revision: number): boolean => askedRevision === revision;

export const isRfpAsked = (rfp: Asked & { readonly draftRevision: number }): boolean =>
  isAskedAs(rfp, rfp.draftRevision);

export const isAddendumAsked = (addendum: Asked & { readonly revision: number }): boolean =>
  isAskedAs(addendum, addendum.revision);
