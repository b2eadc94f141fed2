/** Names as an object of themselves: what an enum of the schema is made of, with its values as types. */
export const enumOf = <const T extends string>(...names: T[]): { [Name in T]: Name } =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Name in T]: Name };
