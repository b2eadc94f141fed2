import { Module } from '@nestjs/common';
import { NoticeResolver } from './notice.resolver.js';
import { NoticesModule } from './notices.module.js';

@Module({ imports: [NoticesModule], providers: [NoticeResolver] })
export class NoticesApiModule {}
