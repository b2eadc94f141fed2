import 'reflect-metadata';
import { AppConfig, plainReason } from '@peyvand/platform';
import { createApi } from './create-api.js';
import { layOut } from './demo/lay-out.js';

// Run by npm start after the migrations: demo data in Persian and English, made once.

await main().catch((error: unknown) => {
  console.error(plainReason(error)?.join('\n') ?? error);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const config = new AppConfig({ LOG_LEVEL: 'error', ...process.env });
  if (config.mode !== 'demo') throw new Error('Demo data is only laid out with PEYVAND_MODE=demo.');
  const app = await createApi(config);
  try {
    console.log(await layOut(app));
  } finally {
    await app.close();
  }
}
