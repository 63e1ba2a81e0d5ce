/** How many lists and quotations a line opens: its markers, and its indentation, two columns being the least for a level. */
export function levelsOpenedBy(line: string): number {
  const markers = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/.exec(line)?.[0] ?? "";
  const signs = markers.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
  if (signs === 0) return 0;
  const indent = /^[ \t]*/.exec(line)?.[0].replace(/\t/g, "    ").length ?? 0;
  return signs + Math.floor(indent / 2);
}
