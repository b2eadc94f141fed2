import { Injectable } from '@nestjs/common';
import { Signals, type RequestContext } from '@peyvand/platform';
import { ViewerNow } from './viewer-now.js';
import { WorkReader } from './work-reader.js';
import { WorkWatch } from './work-watch.js';

@Injectable()
export class WorkWatches {
  constructor(
    private readonly signals: Signals,
    private readonly viewers: ViewerNow,
    private readonly reader: WorkReader,
  ) {}

  /** For whoever the session belongs to, for as long as it lives, by what the person is each time. */
  begin(context: RequestContext): WorkWatch {
    return new WorkWatch({
      viewer: () => this.viewers.of(context),
      listen: (topics, heard) => this.signals.listen(topics, heard),
      read: (viewer) => this.reader.of(viewer),
      standsIn: (officeIds) => this.reader.standsIn(officeIds),
    });
  }
}
