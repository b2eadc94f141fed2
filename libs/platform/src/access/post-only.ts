import { Extensions } from '@nestjs/graphql';
import type { GraphQLField } from 'graphql';

/** Of a query that takes a secret, such as the token of a link: it is asked by POST alone. */
export const PostOnly = (): MethodDecorator & PropertyDecorator => Extensions({ postOnly: true });

export const isPostOnly = ({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): boolean =>
  extensions.postOnly === true;
