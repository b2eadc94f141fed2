import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { AppConfig, Log, Metrics, PlatformModule, Projector, ViewerSource } from '@peyvand/platform';
import { graphqlOptions } from './graphql.options.js';
import { features, ViewerModule } from './features.js';
import { SchemaDriver } from './schema.driver.js';

/** The API: the platform, the features, and GraphQL over both. */
@Module({})
export class ApiModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forRoot(config),
        ...features,
        GraphQLModule.forRootAsync({
          driver: SchemaDriver,
          imports: [ViewerModule],
          inject: [AppConfig, ViewerSource, Projector, Log, Metrics],
          useFactory: graphqlOptions,
        }),
      ],
    };
  }
}
