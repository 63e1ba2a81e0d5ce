/**
 * An address that may be asked for, as it is asked for: http or https, without a password and without a fragment, which no server
 * sees. Null: nothing that may. The host of the result is spelled in one way: `0x7f.1` is `127.0.0.1`.
 */
export const pageAddress = (text: string, base?: string): URL | null => {
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  if (url.username !== "" || url.password !== "" || url.hostname === "") return null;
  url.hash = "";
  return url;
};

/** The IP address that stands in place of a name; null where the host is a name. */
export const literalHost = ({ hostname }: URL): string | null => {
  if (hostname.startsWith("[")) return hostname.slice(1, -1);
  return /^\d+\.\d+\.\d+\.\d+$/.test(hostname) ? hostname : null;
};

/** The TCP port of an address. */
export const portOf = ({ port, protocol }: URL): number =>
  port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);
