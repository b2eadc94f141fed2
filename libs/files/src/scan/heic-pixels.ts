import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

export interface Pixels {
  /** Red, green, blue and opacity of each, row by row. */
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** The largest picture of a phone today; a larger one stays without small sizes. */
const MOST_PIXELS = 50_000_000;
const LONGEST_MS = 60_000;

/** What the thread does; it stands by itself, for it is built into no file that a thread could begin with. */
const PROGRAM = `
  const { parentPort, workerData: { path, bytes, most } } = require('node:worker_threads');
  const { HeifDecoder } = require(path);
  const [picture] = new HeifDecoder().decode(bytes);
  if (!picture) throw new Error('There is no picture in it');
  const [width, height] = [picture.get_width(), picture.get_height()];
  if (width * height > most) throw new Error('It has too many pixels to be drawn');
  picture.display({ data: new Uint8ClampedArray(width * height * 4), width, height }, (shown) => {
    if (!shown) throw new Error('The picture cannot be decoded');
    parentPort.postMessage({ data: shown.data, width, height }, [shown.data.buffer]);
  });`;

/**
 * Decodes HEIC, the way it stands up. In a thread of its own and for a while only: a picture that makes the decoder
 * fail or loop takes nothing else with it. @throws for what is no such picture, too large or too slow
 */
export async function heicPixels(bytes: Buffer, withinMs = LONGEST_MS): Promise<Pixels> {
  const worker = new Worker(PROGRAM, {
    eval: true,
    workerData: { path: decoderPath(), bytes, most: MOST_PIXELS },
    // The decoder talks.
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Pixels>((decoded, failed) => {
      timer = setTimeout(() => failed(new Error('It takes too long to decode')), withinMs);
      worker.once('message', ({ data, ...measures }: Pixels) =>
        decoded({ data: Buffer.from(data.buffer), ...measures }),
      );
      worker.once('error', failed);
      worker.once('exit', () => failed(new Error('The decoder ended without a picture')));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function decoderPath(): string {
  const require = createRequire(import.meta.url);
  return require.resolve('libheif-js/wasm-bundle.js');
}
