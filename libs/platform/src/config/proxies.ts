import type { IncomingHttpHeaders } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';

/** What of a request tells where it comes from: on HTTP and at the handshake of a WebSocket the same. */
export interface Sent {
  readonly socket: { readonly remoteAddress?: string };
  readonly headers: IncomingHttpHeaders;
}

/**
 * Whose word about a client's address is believed. Each proxy writes at the end of `X-Forwarded-For` from whom it was
 * asked; what stands before that the client may have written itself. So it is read from the end, only as far as there
 * are proxies of ours.
 */
export class Proxies {
  static readonly none = new Proxies(() => false);

  private constructor(private readonly isOurs: (address: string, hop: number) => boolean) {}

  /** `none`, a number of hops from one on, or addresses and networks. Null for anything else. */
  static read(text: string): Proxies | null {
    if (text === 'none') return Proxies.none;
    if (/^[1-9]\d?$/.test(text)) return new Proxies((_address, hop) => hop < Number(text));
    const ours = new BlockList();
    for (const part of text.split(',').map((one) => one.trim())) {
      const [network = '', bits, ...rest] = part.split('/');
      const most = isIPv6(network) ? 128 : 32;
      if (!isIP(network) || rest.length || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most)))
        return null;
      ours.addSubnet(network, bits === undefined ? most : Number(bits), familyOf(network));
    }
    return new Proxies((address) => isIP(address) > 0 && ours.check(address, familyOf(address)));
  }

  /** The first address, seen from here, that is no proxy of ours. */
  clientOf({ socket, headers }: Sent): string {
    const said = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').reverse().map(bare);
    let address = bare(socket.remoteAddress ?? '');
    for (const [hop, next] of said.entries()) {
      if (!this.isOurs(address, hop) || !isIP(next)) break;
      address = next;
    }
    return address;
  }
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');

/** Without blanks, without a port, and an IPv4 address that stands in an IPv6 one as itself. */
function bare(text: string): string {
  const [, bracketed, dotted] = /^(?:\[([^\]]+)\]|(\d+\.\d+\.\d+\.\d+))(?::\d+)?$/.exec(text.trim()) ?? [];
  return (bracketed ?? dotted ?? text.trim()).replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
}
