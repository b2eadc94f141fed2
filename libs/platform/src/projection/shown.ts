import { fieldMaps, type Sql } from './mapping.js';

/**
 * A value of another object as its own field shows it to this viewer: null where the viewer may not see the object, or
 * the value. `id` is SQL for which object.
 */
export const shown =
  (type: string, field: string, id: (t: string) => string): Sql =>
  (t, viewer, kind) => {
    const map = fieldMaps().get(type);
    const how = map?.fields[field];
    if (how?.kind !== 'scalar') throw new Error(`${type}.${field} is no value that can be shown elsewhere`);
    const of = `${t}_of`;
    const column = how.column ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const rules = [map?.visible, how.visible].flatMap((rule) => (rule ? [rule(of, viewer, kind)] : []));
    return `(select ${how.sql ? how.sql(of, viewer, kind) : `${of}.${column}`} from ${map?.table} ${of}
      where ${[`${of}.id = ${id(t)}`, ...rules.map((rule) => `(${rule})`)].join(' and ')})`;
  };
