import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import { inputClass, shapeOf } from './input-fields.js';

/** Sentences about input fields, from the arguments of every field inwards, that would be taken as they come. */
export function uncheckedInputs(schema: GraphQLSchema): string[] {
  const seen = new Set<string>();
  const visit = (type: GraphQLInputObjectType, owner: object | undefined): string[] => {
    if (seen.has(type.name)) return [];
    seen.add(type.name);
    return Object.values(type.getFields()).flatMap((field) => {
      const rule = owner ? shapeOf(owner)[field.name] : undefined;
      if (!rule)
        return [
          `${type.name}.${field.name} is not checked: declare it
            with one of the field decorators, in a class of that name`,
        ];
      const inner = getNamedType(field.type);
      return isInputObjectType(inner) ? visit(inner, rule.limits.nested?.()) : [];
    });
  };
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()));
  return fields.flatMap(({ args }) =>
    args.flatMap((arg) => {
      const type = getNamedType(arg.type);
      return isInputObjectType(type) ? visit(type, inputClass(type.name)) : [];
    }),
  );
}
