import { Injectable } from '@nestjs/common';
import { Forbidden, type Viewer } from '@peyvand/kernel';
import { Signals, ViewerSource, type RequestContext } from '@peyvand/platform';
import { WorkReader } from './work-reader.js';
import { WorkWatch } from './work-watch.js';

@Injectable()
export class WorkWatches {
  constructor(
    private readonly signals: Signals,
    private readonly viewers: ViewerSource,
    private readonly reader: WorkReader,
  ) {}

  /** For whoever the session belongs to, for as long as it lives, by what the person is each time. */
  begin(context: RequestContext): WorkWatch {
    return new WorkWatch({
      viewer: () => this.viewerOf(context),
      listen: (topics, heard) => this.signals.listen(topics, heard),
      read: (viewer) => this.reader.of(viewer),
      standsIn: (officeIds) => this.reader.standsIn(officeIds),
    });
  }

  private async viewerOf({ sessionToken, membershipId }: RequestContext): Promise<Viewer | null> {
    try {
      const viewer = await this.viewers.resolve({ sessionToken, membershipId });
      return viewer.personId ? viewer : null;
    } catch (error) {
      // The membership it acts for has ended.
      if (error instanceof Forbidden) return null;
      throw error;
    }
  }
}
