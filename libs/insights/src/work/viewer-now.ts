import { Injectable } from '@nestjs/common';
import { Forbidden, type Viewer } from '@peyvand/kernel';
import { ViewerSource, type RequestContext } from '@peyvand/platform';

/** Who listens, as things stand now: a session ends, people come and go while a screen stays open. */
@Injectable()
export class ViewerNow {
  constructor(private readonly viewers: ViewerSource) {}

  /** Null once nobody does. */
  async of({ sessionToken, membershipId }: RequestContext): Promise<Viewer | null> {
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
