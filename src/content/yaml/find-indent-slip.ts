/** A line that is indented like none around it. `spaces`: before it; `wanted`: the nearest that would fit. */
export type IndentSlip = { line: number; spaces: number; wanted: number };

const mappingKey = /^(?:- +)*(?:"[^"]*"|'[^']*'|[^\s"'#:{}[\]-][^:#]*):(?:\s|$)/;

/**
 * The first line of a YAML text, up to `last`, that belongs to no list or group around it; undefined where there is none.
 * Asked only of a text that YAML refuses: one space too many or too few there comes out as a missing bracket or a second
 * colon further on.
 */
export function findIndentSlip(text: string, last: number): IndentSlip | undefined {
  let open = [0];
  let mayDeepen = false;
  let blockOf: number | undefined;
  for (const [index, line] of text.split("\n").slice(0, last).entries()) {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    const spaces = line.length - line.trimStart().length;
    if (blockOf !== undefined && spaces > blockOf) continue;
    blockOf = undefined;
    const isEntry = content.startsWith("- ") || content === "-";
    const hasKey = mappingKey.test(content);
    // The second line of a multi-line text, or a line between brackets.
    if (!isEntry && !hasKey) continue;
    const fitting = open.includes(spaces) || (mayDeepen && spaces > (open.at(-1) ?? 0));
    if (!fitting) return { line: index + 1, spaces, wanted: nearest(open, spaces) };
    open = [...open.filter((column) => column < spaces), spaces];
    const dashes = /^(?:- +)+/.exec(content)?.[0].length ?? 0;
    for (let column = 2; column <= dashes; column += 2) open.push(spaces + column);
    mayDeepen = /:\s*(?:#.*)?$/.test(content) || content === "-";
    if (/[:-]\s*[|>][-+0-9]*$/.test(content)) blockOf = open.at(-1);
  }
  return undefined;
}

const nearest = (open: readonly number[], spaces: number): number =>
  open.reduce((best, column) => (Math.abs(column - spaces) < Math.abs(best - spaces) ? column : best), open[0] ?? 0);
