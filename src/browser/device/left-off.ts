/** The guide that was read last and how far. `anchor` and `heading`: of the section; empty before the first. */
export type LeftOff = { address: string; title: string; anchor: string; heading: string };

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= 300;

/** What was kept, or undefined where nothing was or it is damaged. An address leads to a guide of this site or nowhere. */
export const readLeftOff = (text: string | null): LeftOff | undefined => {
  try {
    const { address, title, anchor, heading } = JSON.parse(text ?? "");
    if (![address, title, anchor, heading].every(isText) || title === "") return undefined;
    return /^(\/[a-z]{2})?\/articles\/[a-z0-9-]+$/.test(address) ? { address, title, anchor, heading } : undefined;
  } catch {
    return undefined;
  }
};
