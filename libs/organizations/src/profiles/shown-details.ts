import { Field, ObjectType } from '@nestjs/graphql';
import { document, text, type ScalarField, type Sql } from '@peyvand/platform';
import { emptyProfile } from './profile.content.js';
import { profileFields, type FieldName, type Said } from './profile.fields.js';

/** `all`: whoever sees the profile, save what is inside; `outside`: without that; `members`: who may read all of it. */
type Readers = 'all' | 'outside' | 'members';

const INSIDE = ' For its own members, the verifying office and the administrator.';
const shownTo = (readers: Readers) => profileFields.filter(([, { isInside }]) => !(isInside && readers === 'outside'));

/** A base of types that show what a profile says, capabilities aside. */
export function shownDetails<Who extends Readers>(
  readers: Who,
): abstract new () => Who extends 'outside' ? Omit<Said, 'availability'> : Said {
  abstract class Details {}
  for (const [name, { shown, description, isInside }] of shownTo(readers))
    Field(shown, {
      description: `${description}${isInside && readers === 'all' ? INSIDE : ''}`,
      nullable: emptyProfile[name] === null,
    })(Details.prototype, name);
  ObjectType({ isAbstract: true })(Details);
  return Details as abstract new () => Said;
}

/** How they are read of a row `t` whose `content` is a profile's; `inside` guards what is not for all. */
export function saidFields(readers: Readers, inside?: Sql): Record<FieldName | 'capabilities', ScalarField> {
  const said = (name: FieldName | 'capabilities', isInside = false): [string, ScalarField] => {
    const usual = emptyProfile[name];
    const rule = {
      sql: (t: string) => `coalesce(${t}.content->'${name}', '${JSON.stringify(usual)}'::jsonb)`,
      ...(isInside && inside ? { visible: inside } : {}),
    };
    return [name, typeof usual === 'string' ? text(rule) : document(rule)];
  };
  return Object.fromEntries([
    ...shownTo(readers).map(([name, { isInside }]) => said(name, isInside)),
    said('capabilities'),
  ]) as Record<FieldName | 'capabilities', ScalarField>;
}
