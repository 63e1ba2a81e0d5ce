import type { Diagnostic } from "../../domain/diagnostic";
import { picturesIn } from "../../domain/picture/figures-in";
import { pictureFile } from "../../domain/picture/picture";
import type { ParsedArticle } from "../article/parsed-article";
import { lineOf } from "../text/line-of";
import { diagnosticAt } from "../yaml/source-location";

/** Every picture that an article shows is there. Told beside the rules, for it rests on what pictures there are. */
export const pictureKnown = (
  { paths, source, text }: Pick<ParsedArticle, "paths" | "source" | "text">,
  pictures: ReadonlySet<string>,
): Diagnostic[] =>
  picturesIn(text?.body ?? "")
    .filter((hash) => !pictures.has(hash))
    .map((hash) =>
      diagnosticAt(
        { file: paths.article, line: lineOf(source, hash), column: 1 },
        {
          rule: "picture-known",
          severity: "error",
          message: `There is no picture ${hash.slice(0, 12)}….`,
          suggestion: `Add it in the studio, or put its file into the content folder: ${pictureFile(hash)}.`,
        },
      ),
    );
