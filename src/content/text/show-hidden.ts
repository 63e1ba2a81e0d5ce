const names: Readonly<Record<string, string>> = {
  "\u00ad": "[soft hyphen]",
  "\u00a0": "[no-break space]",
  "\u202f": "[narrow no-break space]",
  "\u2011": "[no-break hyphen]",
};

const hidden = new RegExp(`[${Object.keys(names).join("")}]`, "gu");

/** Two sentences as they differ: where they look alike, the signs that nobody sees are named in both. */
export function showHidden(one: string, other: string): [string, string] {
  const seen = (text: string) =>
    text
      .replace(/\u00ad/gu, "")
      .replace(/[\u00a0\u202f]/gu, " ")
      .replace(/\u2011/gu, "-");
  if (one === other || seen(one) !== seen(other)) return [one, other];
  const withNames = (text: string) => text.replace(hidden, (sign) => names[sign] ?? sign);
  return [withNames(one), withNames(other)];
}
