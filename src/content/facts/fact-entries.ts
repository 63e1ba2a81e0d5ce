import type { Diagnostic } from "../../domain/diagnostic";
import { entriesIn, type FileEntry } from "../yaml/file-entry";
import { parseYaml } from "../yaml/parse-yaml";

/** Sources and what is stated by them, as files of facts have them, valid or not. */
export type FactEntries = {
  sources: FileEntry[];
  /** Shared claims, and the facts that an article has for itself. */
  claims: FileEntry[];
  /** Where an article states a shared claim. */
  quotes: FileEntry[];
  tables: FileEntry[];
  /** Of files that are no valid YAML. */
  diagnostics: Diagnostic[];
};

export const isSharedFile = (file: string): boolean => file.startsWith("facts/");

const entriesOf = (file: string, text: string): FactEntries => {
  const yaml = parseYaml(file, text);
  if (!yaml.ok) return { sources: [], claims: [], quotes: [], tables: [], diagnostics: yaml.failure };
  return {
    sources: entriesIn(yaml.value, "sources"),
    claims: entriesIn(yaml.value, isSharedFile(file) ? "claims" : "facts"),
    quotes: entriesIn(yaml.value, "quotes"),
    tables: entriesIn(yaml.value, "tables"),
    diagnostics: [],
  };
};

/** Reads the files of shared facts and the one of an article. */
export const factEntriesIn = (texts: ReadonlyMap<string, string>): FactEntries => {
  const read = [...texts].map(([file, text]) => entriesOf(file, text));
  return {
    sources: read.flatMap(({ sources }) => sources),
    claims: read.flatMap(({ claims }) => claims),
    quotes: read.flatMap(({ quotes }) => quotes),
    tables: read.flatMap(({ tables }) => tables),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
};
