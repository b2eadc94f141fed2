import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** The harmless text that every scanner takes for malware; put together here, so that this file is not. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Speaks INSTREAM as clamd does, and knows one thing that is harmful. */
export class ClamdServer {
  readonly scanned: number[] = [];
  /** Answers with an error instead, as for a stream longer than its limit. */
  isOverloaded = false;
  private readonly server: Server = createServer((socket) => this.serve(socket));

  async listen(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `clamd://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
  }

  private serve(socket: Socket): void {
    let waiting = Buffer.alloc(0);
    let bytes = Buffer.alloc(0);
    let isStream = false;
    socket.on('error', () => undefined);
    socket.on('data', (some) => {
      waiting = Buffer.concat([waiting, some]);
      if (!isStream) {
        const command = 'zINSTREAM\0';
        if (waiting.length < command.length) return;
        if (waiting.toString('latin1', 0, command.length) !== command) return void socket.end('UNKNOWN COMMAND\0');
        isStream = true;
        waiting = waiting.subarray(command.length);
      }
      while (waiting.length >= 4) {
        const length = waiting.readUInt32BE(0);
        if (waiting.length < 4 + length) return;
        bytes = Buffer.concat([bytes, waiting.subarray(4, 4 + length)]);
        waiting = waiting.subarray(4 + length);
        if (length === 0) return void socket.end(this.verdict(bytes));
      }
    });
  }

  private verdict(bytes: Buffer): string {
    if (this.isOverloaded) return 'INSTREAM size limit exceeded. ERROR\0';
    this.scanned.push(bytes.length);
    return bytes.includes(EICAR) ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0';
  }
}
