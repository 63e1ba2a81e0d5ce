import type { Diagnostic } from "../../domain/diagnostic";
import { failure, type Result, success } from "../../domain/result";
import { type EverydayWords, everydayWordSchema } from "../../domain/search/everyday-word";
import { checkNames } from "../yaml/check-names";
import { parseYaml } from "../yaml/parse-yaml";
import { readList } from "../yaml/read-list";
import type { Located } from "../yaml/source-location";

export const searchWordsFile = "search-words.yaml";

/** What people say and what the rules call it, as editors keep it; an error anywhere stops all of it. */
export function readSearchWords(text: string): Result<Located<EverydayWords>[], Diagnostic[]> {
  const yaml = parseYaml(searchWordsFile, text);
  if (!yaml.ok) return yaml;
  const { entries, diagnostics } = readList(yaml.value, "words", everydayWordSchema);
  const all = [...checkNames(yaml.value, ["words"]), ...diagnostics];
  return all.length > 0 ? failure(all) : success(entries);
}
