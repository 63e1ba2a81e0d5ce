import { hashText } from "../../hash-text";

/** A value as part of an id. Where letters are lost on the way, a short hash keeps two values apart ("A+", "A-"). */
export const valueSlug = (value: string): string => {
  const folded = value.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const slug = folded
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 48);
  return slug === value.toLowerCase().replaceAll(" ", "-")
    ? slug
    : `${slug}-${hashText(value).slice(0, 6)}`.replace(/^-/, "");
};
