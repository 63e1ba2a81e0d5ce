/** The lines of an article that are text of the body: front matter and fenced code left out. Numbers count from 1. */
export function linesOfText(text: string): { line: number; text: string }[] {
  let fenced = false;
  let inFrontMatter = false;
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trimEnd() === "---" && (index === 0 || inFrontMatter)) {
      inFrontMatter = index === 0;
      return [];
    }
    if (/^\s*(```|~~~)/.test(line)) {
      fenced = !fenced;
      return [];
    }
    return fenced || inFrontMatter ? [] : [{ line: index + 1, text: line }];
  });
}
