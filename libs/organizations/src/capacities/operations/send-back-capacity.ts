import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Steps } from '@peyvand/platform';
import type { SendBackCapacityInput } from '../capacity.inputs.js';
import { CapacityLifecycle } from '../capacity.lifecycle.js';
import { openItemsOf } from '../evidence.js';

/** The verifier names what is missing. */
@Injectable()
export class SendBackCapacity {
  constructor(
    private readonly steps: Steps,
    private readonly lifecycle: CapacityLifecycle,
  ) {}

  run(viewer: Viewer, { capacityId, openItems, note }: SendBackCapacityInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'sendBack', capacityId, viewer, {
      note: note ?? null,
      prepare: ({ row }) => ({ set: { openItems: openItemsOf(row.kind, openItems) } }),
    });
  }
}
