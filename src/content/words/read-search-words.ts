import { failure, type Result, success } from "../../domain/result";
import { type EverydayWords, everydayWordSchema } from "../../domain/search/everyday-word";
import type { Problem } from "../problem";
import { checkNames } from "../yaml/check-names";
import { parseYaml } from "../yaml/parse-yaml";
import type { Placed } from "../yaml/place";
import { readList } from "../yaml/read-list";

export const searchWordsFile = "search-words.yaml";

/** What people say and what the rules call it, as editors keep it; a fault anywhere stops all of it. */
export function readSearchWords(text: string): Result<Placed<EverydayWords>[], Problem[]> {
  const yaml = parseYaml(searchWordsFile, text);
  if (!yaml.ok) return yaml;
  const { entries, problems } = readList(yaml.value, "words", everydayWordSchema);
  const all = [...checkNames(yaml.value, ["words"]), ...problems];
  return all.length > 0 ? failure(all) : success(entries);
}
