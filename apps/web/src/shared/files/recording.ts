/** What a recorder writes, the kind first that every browser plays; the API takes each of them by its ending. */
const KINDS = [
  ['audio/mp4;codecs=mp4a.40.2', 'm4a'],
  ['audio/mp4', 'm4a'],
  ['audio/ogg;codecs=opus', 'ogg'],
  ['audio/webm;codecs=opus', 'webm'],
] as const;
/** Speech needs no more, and a slow line sends a minute of it in seconds. */
const BITS_PER_SECOND = 32_000;
/** A note, not a lecture. */
export const LONGEST_MS = 5 * 60_000;

const kindHere = () => KINDS.find(([type]) => MediaRecorder.isTypeSupported(type));

/** Whether this browser records at all; where it does not, a recording is chosen as a file. */
export const canRecord = (): boolean =>
  typeof MediaRecorder !== 'undefined' && 'mediaDevices' in navigator && Boolean(kindHere());

export interface Recording {
  /** Ends it and answers what was said. */
  readonly finish: () => Promise<File>;
  /** Ends it and keeps nothing. */
  readonly cancel: () => void;
}

/** @throws DOMException where the microphone is not given */
export async function record(name: string): Promise<Recording> {
  const [mimeType, ending] = kindHere() ?? KINDS[0];
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: BITS_PER_SECOND });
  const pieces: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
  const release = (): void => stream.getTracks().forEach((track) => track.stop());
  const ended = new Promise<void>((done) =>
    recorder.addEventListener('stop', () => {
      release();
      done();
    }),
  );
  recorder.start();
  const stop = (): void => {
    if (recorder.state !== 'inactive') recorder.stop();
  };
  return {
    finish: async () => {
      stop();
      await ended;
      return new File(pieces, `${name}.${ending}`, { type: mimeType.split(';')[0] });
    },
    cancel: stop,
  };
}
