import { z } from "zod";
import { claimSchema } from "../../domain/article/fact";
import { slugSchema } from "../../domain/slug";
import type { ArticleFacts, WrittenQuote } from "../article/written-article";
import type { Problem } from "../problem";
import { checkNames } from "../yaml/check-names";
import { checkShape } from "../yaml/check-shape";
import type { Path } from "../yaml/locate-path";
import { parseYaml, type YamlFile } from "../yaml/parse-yaml";
import type { Place, Placed } from "../yaml/place";
import { problemsOf, readFactsFile } from "./read-facts-file";

const statedSchema = z.strictObject({ section: slugSchema, quote: z.string().min(3).max(1000) });
const ownFactSchema = claimSchema.extend(statedSchema.shape);
const groupSchema = z.record(z.string(), z.unknown()).optional();

const nothing = { entries: [], faulty: new Map(), problems: [] };

/** Reads an article's `facts.yaml`: quotes for shared claims, facts, sources and tables of its own. */
export function readArticleFacts(file: string, text: string): ArticleFacts {
  const yaml = parseYaml(file, text);
  if (!yaml.ok) {
    const empty = { sources: nothing, claims: nothing, tables: nothing, quotes: [] };
    return { ...empty, unreadable: [file], problems: yaml.failure };
  }
  const read = readFactsFile(yaml.value, { name: "facts", schema: ownFactSchema });
  const { quotes, problems, faulty } = readQuotes(yaml.value);
  const claims = { ...read.claims, faulty: new Map([...read.claims.faulty, ...faulty]) };
  const names = checkNames(yaml.value, ["quotes", "facts", "sources", "tables"]);
  return { ...read, claims, quotes, unreadable: [], problems: [...names, ...problems, ...problemsOf(read)] };
}

type Quotes = { quotes: Placed<WrittenQuote>[]; faulty: Map<string, Place>; problems: Problem[] };

function readQuotes(yaml: YamlFile): Quotes {
  const read: Quotes = { quotes: [], faulty: new Map(), problems: [] };
  const group = checkShape(yaml, ["quotes"], groupSchema);
  if (!group.ok) return { ...read, problems: group.failure };
  for (const id of Object.keys(group.value ?? {})) {
    const placeOf = (path: Path) => yaml.placeOf(["quotes", id, ...path]);
    const stated = checkShape(yaml, ["quotes", id], statedSchema);
    if (stated.ok) read.quotes.push({ value: { id, ...stated.value }, placeOf });
    else {
      read.problems.push(...stated.failure);
      read.faulty.set(id, placeOf([]));
    }
  }
  return read;
}
