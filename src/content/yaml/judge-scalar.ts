import type { Scalar } from "yaml";
import type { Explanation } from "../../domain/diagnostic";

const bent = /^[“„«‘‚‹][^“”„«»‘’‚‹›]*[”“»’‘›]$/;
const note = /<!--|\{\/\*/;

/** What an editor would lose, or show readers, by the way a value is written; undefined where it says what it means. */
export function judgeScalar(text: string, { value, type, range }: Scalar): Explanation | undefined {
  if (typeof value === "string" && type === "PLAIN" && bent.test(value)) {
    const from = range ? text.slice(range[0], range[1]) : value;
    return {
      replacement: { from, to: JSON.stringify(value.slice(1, -1)) },
      message: "The curly quotation marks around this text become part of it: YAML takes them for letters.",
      suggestion:
        'Write straight ones: name: "text". If readers shall see the curly ones, put straight ones around them.',
    };
  }
  if (typeof value === "string" && note.test(value)) {
    return {
      message: "This text holds the sign that begins a note, <!-- or {/*, and readers would see it.",
      suggestion: "A note in this file stands on a line of its own that begins with #. Readers never see that.",
    };
  }
  const behind = range ? /^[ \t]+(#[^\s#][^\n]*)/.exec(text.slice(range[1], range[1] + 300))?.[1] : undefined;
  if (behind === undefined) return undefined;
  return {
    message: `“${behind.slice(0, 60)}” is cut off: YAML takes all behind a space and # for a note that nobody reads.`,
    suggestion: "Put the whole text in double quotes; if it is meant as a note, write a space behind #.",
  };
}
