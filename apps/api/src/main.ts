import 'reflect-metadata';
import { runApplication } from '@peyvand/platform';
import { createApi } from './create-api.js';

await runApplication(process.env, createApi, ({ api }) => ({ ...api, setting: 'API_PORT' }));
