import { judgeName } from "./judge-name";

/** A fault that the parser threw, in words for an editor. `offset` counts from the start of the body. */
export type ParseFault = { offset: number; message: string; mend: string };

/** Says what an error of the JSX parser means; any other error (a stack that overflows) is said to be too much text. */
export function explainParseFault(thrown: unknown, body: string): ParseFault {
  const { reason, place, ruleId } = asMessage(thrown);
  const offset = body.startsWith("</", (place ?? 0) - 1) ? (place ?? 0) - 1 : (place ?? 0);
  const written = /^<\/?[^\s<>/]{0,40}/.exec(body.slice(offset))?.[0] ?? "<";
  const open = /closing tag for `(<[^`]{0,60})` \((\d+):(\d+)/.exec(reason);
  if (open) {
    const [, tag = "", line, column] = open;
    const place = offsetOf(body, Number(line), Number(column));
    const misnamed = judgeName(tag.slice(1, -1));
    if (misnamed) return { offset: place, ...misnamed };
    return {
      offset: place,
      message: `${tag} is opened here and not closed where its text ends.`,
      mend: `Put ${tag} and ${tag.replace("<", "</")} each on a line of its own, with empty lines between them and the text.`,
    };
  }
  if (reason.startsWith("Expected the closing tag")) {
    return {
      offset,
      message: `${written}> stands at the end of a paragraph that begins inside it.`,
      mend: `Put ${written}> on a line of its own, with an empty line above.`,
    };
  }
  if (ruleId === "unexpected-closing-slash" || ruleId === "end-tag-mismatch") {
    const misnamed = judgeName(written.replace(/^<\/?/, ""));
    if (misnamed) return { offset, ...misnamed };
    return {
      offset,
      message: `${written}> closes something that is not open here.`,
      mend: "Delete it, or write the opening tag above it; if you mean the sign <, write \\< instead.",
    };
  }
  if (reason.startsWith("Unexpected")) {
    const bent = /<[A-Za-z][^<>\n]{0,200}?=\s*([“”„«»‘’])/.exec(
      body.slice(Math.max(0, body.lastIndexOf("<", offset)), offset + 200),
    );
    if (bent !== null) {
      return {
        offset: Math.max(0, body.lastIndexOf("<", offset)),
        message: `The quotation mark ${bent[1]} in this tag is curly, and a tag needs straight ones.`,
        mend: 'Write name="text" with the plain marks of the keyboard; word processors bend them by themselves.',
      };
    }
    return {
      offset,
      message: "The tag that stands here is not written as a tag can be.",
      mend: 'Write it as <Callout type="info">, with every attribute as name="text"; if you mean the sign <, write \\<.',
    };
  }
  return { offset, message: "This text is too involved to be read.", mend: "Use fewer levels and shorter paragraphs." };
}

function offsetOf(body: string, line: number, column: number): number {
  const before = body.split("\n").slice(0, line - 1);
  return before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
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
