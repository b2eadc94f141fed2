/** The matches of an RFP wait for their first decision as one object, named by the RFP. */
export const REVIEW_QUEUE = 'reviewQueue';
