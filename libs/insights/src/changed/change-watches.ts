import { Injectable } from '@nestjs/common';
import { Signals, type RequestContext } from '@peyvand/platform';
import { ViewerNow } from '../work/viewer-now.js';
import type { ObjectChangeModel } from './change.model.js';
import { ChangeSight } from './change-sight.js';
import { ChangeWatch } from './change-watch.js';

@Injectable()
export class ChangeWatches {
  constructor(
    private readonly signals: Signals,
    private readonly viewers: ViewerNow,
    private readonly sight: ChangeSight,
  ) {}

  /** For whoever the session belongs to, by what the person may read each time. */
  begin(context: RequestContext, { objectType, objectId }: ObjectChangeModel): ChangeWatch {
    return new ChangeWatch({
      of: { objectType, objectId },
      maySee: async () => {
        const viewer = await this.viewers.of(context);
        return viewer !== null && this.sight.has(viewer, objectType, objectId);
      },
      listen: (heard) => this.signals.listen([`changed:${objectType}:${objectId}`], heard),
    });
  }
}
