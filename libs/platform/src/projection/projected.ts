import { Extensions } from '@nestjs/graphql';
import type { Root } from './mapping.js';

/** Marks a root field as read by one compiled statement. */
export const Projected = (root: Root): MethodDecorator => Extensions({ projection: root });
