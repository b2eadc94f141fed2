import { Extensions } from '@nestjs/graphql';

/** At most one of these root fields in a document: aliases must not multiply guesses. */
export const OncePerDocument = (): MethodDecorator => Extensions({ once: true });
