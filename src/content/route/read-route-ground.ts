import { type EditionFiles, editionPaths } from "../article/edition-files";
import { readArticleFacts } from "../facts/read-article-facts";
import { readCitableFacts } from "../facts/read-citable-facts";
import { sortFiles } from "../sort-files";
import { readTranslation } from "../translation/read-translation";
import { gatherRouteFacts, type RouteGround, type StatingEdition } from "./gather-route-facts";

/** What a route may rest on, read from content files in hand. */
export function readRouteGround(files: ReadonlyMap<string, string>): RouteGround {
  const { shared, editions } = sortFiles(files);
  return gatherRouteFacts(readCitableFacts(shared), editions.map(readStated));
}

function readStated({ guide, language, texts }: EditionFiles): StatingEdition {
  const { facts: file } = editionPaths({ guide, language });
  const text = texts.get("facts.yaml") ?? "";
  const facts = readArticleFacts(file, language ? "" : text);
  return { guide, language, facts, ...(language && { translation: readTranslation(file, text) }) };
}
