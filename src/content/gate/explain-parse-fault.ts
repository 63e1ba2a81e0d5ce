/** A fault that the parser threw, in words for an editor. `offset` counts from the start of the body. */
export type ParseFault = { offset: number; message: string; mend: string };

/** Says what an error of the JSX parser means; any other error (a stack that overflows) is said to be too much text. */
export function explainParseFault(thrown: unknown, body: string): ParseFault {
  const { reason, place, ruleId } = asMessage(thrown);
  const offset = place ?? 0;
  const written = /^<\/?[^\s<>/]{0,40}/.exec(body.slice(offset))?.[0] ?? "<";
  const open = /[Ee]xpected (?:a|the) (?:corresponding )?closing tag for `(<[^`]{0,60})`/.exec(reason)?.[1];
  if (open) {
    return {
      offset,
      message: `${open} is opened and not closed where its text ends.`,
      mend: `Put ${open} and ${open.replace("<", "</")} each on a line of its own, with empty lines between them and the text.`,
    };
  }
  if (ruleId === "unexpected-closing-slash" || ruleId === "end-tag-mismatch") {
    return {
      offset,
      message: `${written}> closes something that is not open here.`,
      mend: "Delete it, or write the opening tag above it; if you mean the sign <, write \\< instead.",
    };
  }
  if (reason.startsWith("Unexpected")) {
    return {
      offset,
      message: "The tag that stands here is not written as a tag can be.",
      mend: 'Write it as <Callout type="info">, with every attribute as name="text"; if you mean the sign <, write \\<.',
    };
  }
  return { offset, message: "This text is too involved to be read.", mend: "Use fewer levels and shorter paragraphs." };
}

function asMessage(thrown: unknown): { reason: string; ruleId: string; place: number | undefined } {
  if (!(thrown instanceof Error)) return { reason: "", ruleId: "", place: undefined };
  const reason = "reason" in thrown && typeof thrown.reason === "string" ? thrown.reason : "";
  const ruleId = "ruleId" in thrown && typeof thrown.ruleId === "string" ? thrown.ruleId : "";
  return { reason, ruleId, place: "place" in thrown ? offsetIn(thrown.place) : undefined };
}

function offsetIn(place: unknown): number | undefined {
  if (typeof place !== "object" || place === null) return undefined;
  if ("start" in place) return offsetIn(place.start);
  return "offset" in place && typeof place.offset === "number" ? place.offset : undefined;
}
