import { foldText } from "../../text/fold-text";

const hyphenated = /\p{L}+(?:[-‐‑]\p{L}+)+|\p{L}[-‐‑]\d+/gu;

/** Folded text for the index: what is written with a hyphen is also found written as one word (e-mail, email; R-1, R1). */
export const indexWords = (text: string): string => {
  if (!/[-‐‑]/.test(text)) return foldText(text);
  const whole = [...text.matchAll(hyphenated)].map(([word]) => foldText(word.replace(/[-‐‑]/g, "")));
  return [foldText(text), ...new Set(whole)].join(" ");
};
