import ipaddr from "ipaddr.js";

/** Whether a server may be connected to. `address`: an IP address in any spelling that the system gives; `port`: of TCP. */
export type AddressRule = (address: string, port: number) => boolean;

/** The part of IPv6 that is given out to the public; whatever embeds an IPv4 address without being translated lies outside. */
const globalUnicast = ipaddr.IPv6.parse("2000::");

/**
 * Whether an IP address is of the public internet. Private, link-local, loopback, shared, documentation, benchmark and multicast
 * addresses are not, and neither is an IPv6 address that carries an IPv4 one (mapped, compatible, 6to4, Teredo, NAT64): where
 * it leads depends on who translates it. What cannot be read is not.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  return !(parsed instanceof ipaddr.IPv6) || parsed.match(globalUnicast, 3);
};

/** The rule of the product: public servers, on the ports of the web alone. */
export const publicWebOnly: AddressRule = (address, port) => isPublicAddress(address) && (port === 80 || port === 443);
