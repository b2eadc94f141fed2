import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { PlatformModule, PlatformWorkerModule, type AppConfig } from '@peyvand/platform';

/** The worker: the platform, and what the features do without being asked. No API. */
@Module({})
export class WorkerModule {
  static forRoot(config: AppConfig, features: readonly Type<unknown>[]): DynamicModule {
    return { module: WorkerModule, imports: [PlatformModule.forRoot(config), PlatformWorkerModule, ...features] };
  }
}
