import type { BareItem } from "../../item/lint/bare-item";

type KeyAndDistractors = { key: string; distractors: string[] };

/** The one right option and the wrong ones; undefined where more or none is right, or nothing is wrong. */
export const onlyKey = ({ options, keys }: BareItem): KeyAndDistractors | undefined => {
  const [index] = keys;
  const key = index === undefined ? undefined : options[index];
  if (key === undefined || keys.length !== 1 || options.length < 2) return undefined;
  return { key, distractors: options.filter((_, other) => other !== index) };
};
