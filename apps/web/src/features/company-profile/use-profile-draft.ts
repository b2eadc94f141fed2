import { useCallback, useRef, useState } from 'react';
import { ProfileDraftDocument, SaveProfileDraftDocument } from '@/generated/graphql';
import { ApiError } from '@/shared/api/refused';
import { request } from '@/shared/api/request';
import { useAutosave, type Saved } from '@/shared/drafts/use-autosave';
import { draftOf, profileFormOf, wholeOf, type Profile, type ProfileForm } from './profile';

/** The next version of a profile as it is written; nobody else reads it before it is published. */
export function useProfileDraft(id: string, profile: Profile | null) {
  const ids = useRef(new Map<string, string>());
  const [revision, setRevision] = useState(profile?.draft?.revision ?? 0);
  const read = profileFormOf(profile?.draft ?? profile);
  const autosave = useAutosave<ProfileForm, ProfileForm>({
    name: `profile.${id}`,
    revision,
    takeUp: readable,
    isSaved: (kept) => isSame(kept, read),
    save: async (form, from): Promise<Saved<ProfileForm>> => {
      const input = draftOf(form, id, from, ids.current);
      const { saveProfileDraft: saved } = await request(SaveProfileDraftDocument, { input });
      const isStale = saved.refusals.some(({ code }) => code === 'STALE');
      const now = isStale ? await draftNow(id) : null;
      const theirs = profileFormOf(now);
      // What stands there may be what we sent ourselves when the answer was lost.
      if (isStale && !(now && isSame(theirs, form))) return { revision: now?.revision ?? 0, theirs };
      const draft = now ?? saved.draft;
      if (!draft || (saved.refusals.length && !isStale)) throw new ApiError('BAD_INPUT', saved.refusals);
      wholeOf(form).forEach(({ key }, place) => {
        const [told] = draft.capabilities.slice(place);
        if (told) ids.current.set(key, told.id);
      });
      setRevision(draft.revision);
      return { revision: draft.revision };
    },
  });
  const [form, setForm] = useState<ProfileForm>(autosave.left?.value ?? read);
  const newest = useRef(form);
  const change = useCallback(
    (edit: (form: ProfileForm) => ProfileForm): void => {
      newest.current = edit(newest.current);
      setForm(newest.current);
      autosave.change(newest.current);
    },
    [autosave.change],
  );
  const settle = (chosen: ProfileForm): void => {
    newest.current = chosen;
    setForm(chosen);
    autosave.resolve(chosen);
  };
  return { form, change, settle, autosave, revision, setRevision };
}

async function draftNow(id: string) {
  const { organization } = await request(ProfileDraftDocument, { id });
  return organization?.profile?.draft;
}

/** Whether both would be saved as the same; a capability that was begun here has no id yet. */
const isSame = (one: ProfileForm, other: ProfileForm): boolean => sent(one) === sent(other);
const sent = (form: ProfileForm): string =>
  JSON.stringify({
    ...draftOf(form, '', 0, new Map()),
    capabilities: wholeOf(form).map(({ key: _key, id: _id, ...said }) => said),
  });

/** What an earlier release left in the browser may lack a field. */
const readable = (left: Partial<ProfileForm>): ProfileForm | undefined =>
  left.capabilities ? { ...profileFormOf(null), ...left } : undefined;
