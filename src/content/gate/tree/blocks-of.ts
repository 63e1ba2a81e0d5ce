/** The lines between two empty lines. `offset` counts from the start of the body. */
export type BodyBlock = { offset: number; text: string };

/** Cuts a body at its empty lines, which end every paragraph and every table. */
export function blocksOf(body: string): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  let offset = 0;
  let lines: string[] = [];
  let start = 0;
  for (const line of [...body.split("\n"), ""]) {
    if (line.trim() !== "") {
      if (lines.length === 0) start = offset;
      lines.push(line);
    } else if (lines.length > 0) {
      blocks.push({ offset: start, text: lines.join("\n") });
      lines = [];
    }
    offset += line.length + 1;
  }
  return blocks;
}
