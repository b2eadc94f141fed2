import { MODULE_METADATA } from '@nestjs/common/constants.js';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { features } from './features.js';

type Class = Type<unknown>;

const isClass = (entry: unknown): entry is Class => typeof entry === 'function';

/** The schema as it stands in schema.graphql. */
export const textOf = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

/** The schema as text, made from the decorators of the features alone: it needs no database. */
export async function schemaText(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    logger: ['error'],
    abortOnError: false,
  });
  try {
    return textOf(await app.get(GraphQLSchemaFactory).create([...resolversOf(features)]));
  } finally {
    await app.close();
  }
}

/** Every class that some imported module provides; one that is no resolver adds nothing to the schema. */
function resolversOf(modules: readonly Class[], seen = new Set<Class>()): Set<Class> {
  const found = new Set<Class>();
  for (const module of modules) {
    if (seen.has(module)) continue;
    seen.add(module);
    listOf(module, MODULE_METADATA.PROVIDERS)
      .filter(isClass)
      .forEach((provider) => found.add(provider));
    const imported = listOf(module, MODULE_METADATA.IMPORTS).map((one) => (isClass(one) ? one : one.module));
    for (const resolver of resolversOf(imported, seen)) found.add(resolver);
  }
  return found;
}

const listOf = (module: Class, key: string): (Class | DynamicModule)[] =>
  (Reflect.getMetadata(key, module) as (Class | DynamicModule)[] | undefined) ?? [];
