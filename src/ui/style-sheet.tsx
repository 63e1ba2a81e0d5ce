import type { sheetNames } from "../../sheet-names.mjs";

/** What the build put in place of each of these; none while somebody writes. */
const built: Record<(typeof sheetNames)[number], string | undefined> = {
  page: process.env.PAGE_STYLE,
  site: process.env.SITE_STYLE,
  practice: process.env.PRACTICE_STYLE,
  map: process.env.MAP_STYLE,
  studio: process.env.STUDIO_STYLE,
  paper: process.env.PAPER_STYLE,
};

/**
 * A sheet of `src/ui/sheets`. It stands in the page itself, which is drawn with what came first; a sheet of its own would be
 * waited for. The policy of `next.config.mjs` lets these sheets in by their hashes, and no other.
 */
export const StyleSheet = ({ name }: { name: keyof typeof built }) => {
  const css = built[name];
  if (css === undefined) return <link rel="stylesheet" href={`/generated/${name}.css`} />;
  return <style>{css}</style>;
};
