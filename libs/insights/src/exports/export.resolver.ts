import { Context, Resolver, Subscription } from '@nestjs/graphql';
import { Allow, RequestContext, Signals } from '@peyvand/platform';
import { ExportProgressModel } from './export.model.js';
import { exportTopic } from './list-export.js';

type Told = AsyncIterableIterator<{ exportProgress: ExportProgressModel }>;

@Resolver()
export class ExportResolver {
  constructor(private readonly signals: Signals) {}

  @Allow('signedIn')
  @Subscription(() => ExportProgressModel, {
    description:
      'How far the export of your session is: when it begins, at most once a second, and when it ends. Listen before you ask for `/exports/<list>.csv`.',
  })
  exportProgress(@Context() { viewer }: RequestContext): Told {
    const heard = this.signals.subscribe(exportTopic(String(viewer.sessionId)));
    return {
      next: async () => {
        const told = await heard.next();
        if (told.done) return { done: true, value: undefined };
        return { value: { exportProgress: JSON.parse(told.value) as ExportProgressModel } };
      },
      return: async () => {
        await heard.return?.();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
