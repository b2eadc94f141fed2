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
  const autosave = useAutosave<ProfileForm, ProfileForm>({
    name: `profile.${id}`,
    revision,
    save: async (form, read): Promise<Saved<ProfileForm>> => {
      const input = draftOf(form, id, read, ids.current);
      const { saveProfileDraft: saved } = await request(SaveProfileDraftDocument, { input });
      if (saved.refusals.some(({ code }) => code === 'STALE')) return theirs(id);
      if (saved.refusals.length || !saved.draft) throw new ApiError('BAD_INPUT', saved.refusals);
      const given = saved.draft.capabilities;
      wholeOf(form).forEach(({ key }, place) => {
        const [told] = given.slice(place);
        if (told) ids.current.set(key, told.id);
      });
      setRevision(saved.draft.revision);
      return { revision: saved.draft.revision };
    },
  });
  const [form, setForm] = useState<ProfileForm>(
    () => readable(autosave.left?.value) ?? profileFormOf(profile?.draft ?? profile),
  );
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

async function theirs(id: string): Promise<Saved<ProfileForm>> {
  const { organization } = await request(ProfileDraftDocument, { id });
  const profile = organization?.profile;
  return { revision: profile?.draft?.revision ?? 0, theirs: profileFormOf(profile?.draft) };
}

/** What an earlier release left in the browser may lack a field. */
const readable = (left: ProfileForm | undefined): ProfileForm | undefined =>
  left?.capabilities ? { ...profileFormOf(null), ...left } : undefined;
