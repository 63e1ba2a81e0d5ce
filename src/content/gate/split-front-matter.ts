import { failure, type Result, success } from "../../domain/result";
import { type Refusal, refusalAt } from "./refusal";

/** `bodyStart`: offset of the body in the text. `yamlStart`: offset of `yaml` in it. */
export type SplitText = { yaml: string; yamlStart: number; bodyStart: number };

const mostCharacters = 8192;

/** Divides a text at its two exact `---` lines; a text that does not begin with one has no front matter. */
export function splitFrontMatter(text: string): Result<SplitText, Refusal> {
  const first = /^[^\n]*/.exec(text)?.[0] ?? "";
  if (!/^---(?!-)/.test(first) || /^-[- ]+$/.test(first.slice(3).trim())) return withoutFrontMatter(text);
  if (first !== "---") {
    return failure(
      refusalAt(
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
      refusalAt(
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
      refusalAt(
        text,
        0,
        "The front matter is longer than 8 KB.",
        "Keep only short keys here; text belongs in the body.",
      ),
    );
  }
  return success({ yaml, yamlStart: 4, bodyStart: Math.min(text.length, 3 + close.index + 5) });
}

function withoutFrontMatter(text: string): Result<SplitText, Refusal> {
  const late = /^\s*\n---\n(?=[A-Za-z_]+:[^\n]*\n)/.exec(text);
  if (late) {
    return failure(
      refusalAt(
        text,
        late[0].length - 4,
        "The front matter does not begin on the first line.",
        "Delete the empty lines above the first ---.",
      ),
    );
  }
  return success({ yaml: "", yamlStart: 0, bodyStart: 0 });
}
