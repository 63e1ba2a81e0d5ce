import { failure, type Result, success } from "../../../domain/result";
import { type GateDiagnostic, gateDiagnosticAt } from "../gate-diagnostic";

/** `bodyStart`: offset of the body in the text. `yamlStart`: offset of `yaml` in it. */
export type SplitText = { yaml: string; yamlStart: number; bodyStart: number };

const mostCharacters = 8192;
const secondFrontMatter = /^\s*---\n(?=(?:[A-Za-z_][\w-]*:.*\n(?:[ \t-].*\n)*)+---[ \t]*(?:\n|$))/;
const lateFrontMatter = /^\s*[ \n]---[ \t]*\n(?=[A-Za-z_]+:[^\n]*\n)/;
const tomlFrontMatter = /^\s*\+\+\+\n(?=[A-Za-z_][^\n]*=)/;

/** Divides a text at its two exact `---` lines; a text that does not begin with one has no front matter. */
export function splitFrontMatter(text: string): Result<SplitText, GateDiagnostic> {
  const first = /^[^\n]*/.exec(text)?.[0] ?? "";
  if (!/^---(?!-)/.test(first) || /^-[- ]+$/.test(first.slice(3).trim())) return withoutFrontMatter(text);
  if (first !== "---") {
    return failure(
      gateDiagnosticAt(
        text,
        3,
        "The first line of the front matter is not a plain ---.",
        "Write exactly three hyphens on the first line and nothing behind them; the front matter is always YAML.",
      ),
    );
  }
  const close = /\n---(?=\n|$)/.exec(text.slice(3));
  if (!close) {
    return failure(
      gateDiagnosticAt(
        text,
        0,
        "The front matter is opened with --- and never closed.",
        "Put a line with exactly three hyphens below the last key.",
      ),
    );
  }
  const yaml = close.index === 0 ? "" : text.slice(4, 3 + close.index);
  if (Buffer.byteLength(yaml) > mostCharacters) {
    return failure(
      gateDiagnosticAt(
        text,
        0,
        "The front matter is longer than 8 KB.",
        "Keep only short keys here; text belongs in the body.",
      ),
    );
  }
  const bodyStart = Math.min(text.length, 3 + close.index + 5);
  const second = secondFrontMatter.exec(text.slice(bodyStart));
  if (second) {
    return failure(
      gateDiagnosticAt(
        text,
        bodyStart + second[0].length - 4,
        "A second front matter stands below the first.",
        "Move its keys into the first one and delete it.",
      ),
    );
  }
  return success({ yaml, yamlStart: 4, bodyStart });
}

function withoutFrontMatter(text: string): Result<SplitText, GateDiagnostic> {
  const late = lateFrontMatter.exec(text);
  if (late) {
    return failure(
      gateDiagnosticAt(
        text,
        text.indexOf("---"),
        "The front matter does not begin on the first line.",
        "Delete the spaces and empty lines before the first ---.",
      ),
    );
  }
  if (tomlFrontMatter.test(text)) {
    return failure(
      gateDiagnosticAt(
        text,
        text.indexOf("+++"),
        "The front matter is written between +++ instead of ---.",
        "Write --- for +++, and each key as title: Fees and time.",
      ),
    );
  }
  return success({ yaml: "", yamlStart: 0, bodyStart: 0 });
}
