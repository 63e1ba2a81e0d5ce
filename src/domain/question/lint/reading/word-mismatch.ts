import type { BareItem } from "../bare-item";
import { type Kind, kindOf } from "./kind-of";
import { leadInOf } from "./lead-in-of";
import { shapesOf } from "./shapes-of";

/** Question words and the kinds of thing that cannot answer them. */
const cannotAnswer: [asks: RegExp, kinds: readonly Kind[]][] = [
  [/^(so |and )?where\b/i, ["money", "duration", "date", "person", "law"]],
  [/^when\b/i, ["money", "person", "body", "law", "exam"]],
  [/^(who|whom)\b/i, ["money", "duration", "date", "frequency", "law"]],
  [/\bhow long\b/i, ["money", "person", "body", "place", "law"]],
  [/\bhow much\b/i, ["person", "body", "place", "date", "law"]],
  [/\bhow (many|often)\b/i, ["person", "body", "place", "law"]],
];

/** An option that is no answer to the question word, or that cannot end the sentence begun. */
export const wordMismatch = ({ stem, options }: BareItem): string | undefined => {
  const lead = leadInOf(stem);
  const kinds = cannotAnswer.find(([asks]) => asks.test(lead))?.[1] ?? [];
  const odd = options.filter((option) => kinds.some((kind) => kind === kindOf(option)));
  if (odd.length > 0 && odd.length < options.length) return `“${odd.join("”, “")}” does not answer “${lead}”`;
  return unfinished(stem, options);
};

const unfinished = (stem: string, options: readonly string[]): string | undefined => {
  const verbDue = /\b(must|should|can|may|will|to|cannot)( first| next| now| then| at once)?\s*[:…_]*$/i.test(stem);
  if (!verbDue && !/\b(by|of|from|for|with|at|in)\s*[:…_]*$/i.test(stem)) return undefined;
  const opening = verbDue ? /^(to|an?|the|because|by) /i : /^(to|because|by|from|if|when) /i;
  const odd = options.filter(
    (option) => opening.test(option) || [...shapesOf(option)].every((shape) => shape === "sentence"),
  );
  return odd.length > 0 ? `“${odd.join("”, “")}” cannot follow “${stem.slice(-40)}”` : undefined;
};
