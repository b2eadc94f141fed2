import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { GraphQLSchema } from 'graphql';
import {
  guardRootFields,
  learnOperations,
  LIMITS,
  limitsRule,
  type Log,
  type AppConfig,
  type Metrics,
  type Sent,
  type Projector,
  type ViewerSource,
  errorFormatter,
} from '@peyvand/platform';
import { contextOfHttp, type HttpReply } from './request-context.js';
import { costPlugin } from './cost.plugin.js';
import { metricsPlugin } from './metrics.plugin.js';
import { postOnlyPlugin } from './post-only.plugin.js';
import { SchemaDriver } from './schema.driver.js';
import { statusPlugin } from './status.plugin.js';

/** How the GraphQL endpoint is set up; everything a client can notice is decided here. */
export function graphqlOptions(
  config: AppConfig,
  viewers: ViewerSource,
  projector: Projector,
  log: Log,
  metrics: Metrics,
): ApolloDriverConfig {
  const isDemo = config.mode !== 'production';
  return {
    driver: SchemaDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    // The introspection of the whole schema would be made at every start to look for faults that
    // test/schema/schema.spec.ts looks for.
    buildSchemaOptions: { skipCheck: true },
    introspection: isDemo,
    // Its page would ask servers elsewhere for its files; addGraphiqlRoutes serves one that asks none.
    graphiql: false,
    hideSchemaDetailsFromClientErrors: !isDemo,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [limitsRule],
    formatError: errorFormatter(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      costPlugin(),
      postOnlyPlugin(),
      statusPlugin(),
      metricsPlugin(metrics),
    ],
    context: (request: Sent, reply: HttpReply) => contextOfHttp(viewers, config, request, reply),
    transformSchema: (schema: GraphQLSchema) => {
      projector.attach(schema);
      guardRootFields(schema);
      learnOperations(schema);
      return schema;
    },
  };
}
