/** Writes an addendum, signed by the owner; a material one is agreed to by a second officer. */
export async function publish({ omid, darya, shirin }, rfp, kind, changes) {
  const { addendum } = await darya.tell('createAddendum', { rfpId: rfp.id, kind }, 'addendum { id revision }');
  const saved = await darya.tell(
    'saveAddendum',
    { addendumId: addendum.id, revision: addendum.revision, ...changes },
    'addendum { id contentHash }',
  );
  await omid.tell('confirmPassword', { password: omid.password }, 'done');
  await omid.tell(
    'publishAddendum',
    { addendumId: addendum.id, contentHash: saved.addendum.contentHash },
    'addendum { state }',
  );
  if (kind === 'material') await shirin.tell('approveAddendum', { addendumId: addendum.id }, 'addendum { state }');
  return addendum.id;
}
