import dns from "node:dns";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Thrown inside the connector; the web turns it into the error code `blocked_address`. */
export class BlockedAddressError extends Error {
  readonly code = "blocked_address";
}

/** Where Azure's machines reach their host: a public address by its range alone. */
const azureHost = "168.63.129.16";

/**
 * True only for addresses of the public internet: not private, loopback, link-local, reserved or multicast, and none that
 * carries an IPv4 address inside (NAT64, 6to4, Teredo). IPv4-mapped ones are judged by their IPv4 address.
 */
function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.process(bare);
  if (parsed.toString() === azureHost) return false;
  if (parsed.range() !== "unicast") return false;
  // Global unicast is 2000::/3 so far; outside of it are leftovers such as `::127.0.0.1`.
  return parsed.kind() === "ipv4" || (parsed.toByteArray()[0] ?? 0) >> 5 === 1;
}

/** True when the host is an IP address (as the URL parser spells it) that is not public. */
export function isBlockedLiteral(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return isIP(bare) !== 0 && !isPublicAddress(bare);
}

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | dns.LookupAddress[],
  family?: number,
) => void;

/** `dns.lookup` that fails when any address of the name is not public, so that no later choice can pick that one. */
export function lookupPublic(
  hostname: string,
  options: dns.LookupOptions,
  callback: LookupCallback,
): void {
  dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const first = addresses[0];
    if (!first || addresses.some(({ address }) => !isPublicAddress(address))) {
      return callback(new BlockedAddressError(`${hostname} has an address that is not public`), []);
    }
    if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
}
