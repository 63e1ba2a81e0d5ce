import type { OffsetDiagnostic } from "../gate-diagnostic";
import { judgeName } from "../judge/judge-name";

/** Says what an error of the JSX parser means; any other error (a stack overflow) is reported as too much text. */
export function explainParseError(thrown: unknown, body: string): OffsetDiagnostic {
  const { reason, offset: location, ruleId } = asMessage(thrown);
  const offset = body.startsWith("</", (location ?? 0) - 1) ? (location ?? 0) - 1 : (location ?? 0);
  const tag = /^<\/?[^\s<>/]{0,40}/.exec(body.slice(offset))?.[0] ?? "<";
  const open = /closing tag for `(<[^`]{0,60})` \((\d+):(\d+)/.exec(reason);
  if (open) {
    const [, tag = "", line, column] = open;
    const location = offsetOf(body, Number(line), Number(column));
    const misnamed = judgeName(tag.slice(1, -1));
    if (misnamed) return { offset: location, ...misnamed };
    return {
      offset: location,
      message: `${tag} is opened here and not closed where its text ends.`,
      suggestion: `Put ${tag} and ${tag.replace("<", "</")} each on a line of its own, with empty lines between them and the text.`,
    };
  }
  if (reason.startsWith("Expected the closing tag")) {
    return {
      offset,
      message: `${tag}> stands at the end of a paragraph that begins inside it.`,
      suggestion: `Put ${tag}> on a line of its own, with an empty line above.`,
    };
  }
  if (ruleId === "unexpected-closing-slash" || ruleId === "end-tag-mismatch") {
    const misnamed = judgeName(tag.replace(/^<\/?/, ""));
    if (misnamed) return { offset, ...misnamed };
    return {
      offset,
      message: `${tag}> closes something that is not open here.`,
      suggestion: "Delete it, or write the opening tag above it; if you mean the sign <, write \\< instead.",
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
        suggestion: 'Write name="text" with the plain marks of the keyboard; word processors bend them by themselves.',
      };
    }
    return {
      offset,
      message: "The tag that stands here is not written as a tag can be.",
      suggestion:
        'Write it as <Callout type="info">, with every attribute as name="text"; if you mean the sign <, write \\<.',
    };
  }
  return {
    offset,
    message: "This text is too involved to be read.",
    suggestion: "Use fewer levels and shorter paragraphs.",
  };
}

function offsetOf(body: string, line: number, column: number): number {
  const before = body.split("\n").slice(0, line - 1);
  return before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
}

function asMessage(thrown: unknown): { reason: string; ruleId: string; offset: number | undefined } {
  if (!(thrown instanceof Error)) return { reason: "", ruleId: "", offset: undefined };
  const reason = "reason" in thrown && typeof thrown.reason === "string" ? thrown.reason : "";
  const ruleId = "ruleId" in thrown && typeof thrown.ruleId === "string" ? thrown.ruleId : "";
  return { reason, ruleId, offset: "place" in thrown ? offsetIn(Reflect.get(thrown, "place")) : undefined };
}

function offsetIn(location: unknown): number | undefined {
  if (typeof location !== "object" || location === null) return undefined;
  if ("start" in location) return offsetIn(location.start);
  return "offset" in location && typeof location.offset === "number" ? location.offset : undefined;
}
