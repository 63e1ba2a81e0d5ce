import type { Diagnostic } from "../../domain/diagnostic";
import type { ParsedArticle } from "../article/parsed-article";
import { linesOfText } from "../text/lines-of-text";
import { diagnosticAt } from "../yaml/source-location";
import type { LocatedPathway } from "./compile-pathway";
import { pathwayFile } from "./read-pathway";

/** A guide that shows the map while the decision table has no ways to draw. `pathway`: undefined where it has other errors. */
export function mapWithoutWays(
  articles: readonly Pick<ParsedArticle, "source" | "paths">[],
  pathway: LocatedPathway | "absent" | undefined,
): Diagnostic[] {
  if (pathway === undefined || (pathway !== "absent" && pathway.table.ways.length > 0)) return [];
  return articles.flatMap(({ source, paths: { article: file } }) =>
    linesOfText(source)
      .filter(({ text }) => text.includes("<SystemMap"))
      .map(({ line, text }) =>
        diagnosticAt(
          { file, line, column: text.indexOf("<SystemMap") + 1 },
          {
            severity: "error",
            rule: "route-map",
            message: "The map has nothing to show: there are no ways.",
            suggestion: `Write them under \`ways\` in ${pathwayFile}, or delete <SystemMap />.`,
          },
        ),
      ),
  );
}
