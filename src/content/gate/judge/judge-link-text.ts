import { domainToASCII } from "node:url";
import type { Explanation } from "../../../domain/diagnostic";

const address = /(?:https?:\/\/|www\.)([^\s/?#:()<>"“”]+)/giu;
const bareHost = /^[\s“"(]*((?:[\p{L}\p{N}\p{M}-]+\.)+\p{L}{2,})(?:[:/?#]\S*)?[\s.,)”"]*$/u;
const mailAddress = /[^\s@<>(]+@[^\s@<>)]+\.\p{L}{2,}/u;

/**
 * What a link shows and where it leads are the same site, where the words name one: readers trust what they see. A part
 * of a site counts as the site (`apply.mcc.ca` for `mcc.ca`).
 */
export function judgeLinkText(words: string, url: string): Explanation | null {
  const mail = mailAddress.exec(words)?.[0].replace(/[.,]$/, "").toLowerCase();
  if (mail !== undefined) {
    const target = /^mailto:([^?]*)/i.exec(url)?.[1]?.toLowerCase();
    return target === mail ? null : diagnostic(mail, target ?? hostOf(url) ?? "a page of this site");
  }
  const hosts = [...words.matchAll(address)].map(([, host]) => host).concat(bareHost.exec(words)?.[1] ?? []);
  const target = hostOf(url);
  for (const host of hosts) {
    const site = plainHost(host ?? "");
    if (site === "" || (target !== undefined && isOneSite(site, target))) continue;
    return diagnostic(host ?? "", target ?? "a page of this site");
  }
  return null;
}

const diagnostic = (textHost: string, target: string): Explanation => ({
  message: `The link shows “${textHost.slice(0, 80)}” and leads to ${target.slice(0, 80)}.`,
  suggestion: "Let both name the same site, or say in words where the link leads: [the list of fees](https://…).",
});

const hostOf = (url: string): string | undefined =>
  /^https?:/i.test(url) && URL.canParse(url) ? plainHost(new URL(url).hostname) : undefined;

const plainHost = (host: string): string => domainToASCII(host.replace(/\.+$/, "").toLowerCase()).replace(/^www\./, "");

const isOneSite = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
