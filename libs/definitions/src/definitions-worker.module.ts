import { Module } from '@nestjs/common';
import { DefinitionsModule } from './definitions.module.js';
import { EndDefinitionsHandler } from './jobs/end-definitions.handler.js';
import { ExpireOffersClock } from './jobs/expire-offers.clock.js';
import { VerifySignedTextsClock } from './jobs/verify-signed-texts.clock.js';

@Module({ imports: [DefinitionsModule], providers: [EndDefinitionsHandler, ExpireOffersClock, VerifySignedTextsClock] })
export class DefinitionsWorkerModule {}
