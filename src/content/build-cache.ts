import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hashText } from "../domain/hash-text";

/**
 * What of an article takes long to compile: its questions, what the editorial rules say of it, and in what the sentences and the
 * sections of a translation disagree with the original.
 */
type Costly = "items" | "rules" | "sentences" | "sections";

/**
 * Results of compiling that a build brings along. `keep` gives the one that this very program made of these inputs, or makes it.
 * `inputs`: all that `make` depends on besides the program. A result is what JSON can hold.
 */
export type BuildCache = { keep: <Value>(costly: Costly, inputs: readonly string[], make: () => Value) => Value };

/** Of a program that brings none. */
export const noBuildCache: BuildCache = { keep: (_costly, _inputs, make) => make() };

const folderIn = (program: string): string => path.join(program, "compiled");

/** A name is a hash of all that a result depends on, so that what lies under it can be no other. `version`: of the build. */
const nameOf = (version: string, costly: Costly, inputs: readonly string[]): string =>
  `${hashText(version, process.version, costly, ...inputs)}.json`;

/** What is not there, or was not written whole, is made anew. */
const read = <Value>(file: string): { value: Value } | undefined => {
  try {
    return { value: JSON.parse(readFileSync(file, "utf8")) };
  } catch {
    return undefined;
  }
};

/** The results that a build of this version left in its folder of programs. */
export const openBuildCache = (program: string, version: string): BuildCache => ({
  keep: <Value>(costly: Costly, inputs: readonly string[], make: () => Value) => {
    const known = read<Value>(path.join(folderIn(program), nameOf(version, costly, inputs)));
    return known ? known.value : make();
  },
});

/** `write`: leaves what was made in the folder of a build's programs. */
export type BuildCacheRecord = BuildCache & { write: (program: string) => void };

/** Notes every result that is made. */
export const recordBuildCache = (version: string): BuildCacheRecord => {
  const results = new Map<string, string>();
  return {
    keep: (costly, inputs, make) => {
      const value = make();
      results.set(nameOf(version, costly, inputs), JSON.stringify(value));
      return value;
    },
    write: (program) => {
      mkdirSync(folderIn(program), { recursive: true });
      for (const [name, text] of results) writeFileSync(path.join(folderIn(program), name), text);
    },
  };
};

/** Of the build that this process runs. What runs from its sources has none: nobody knows what they were when it was made. */
export const ownBuildCache = (): BuildCache => {
  const { GATE_WORKER } = process.env;
  // The build writes its version in the place of this name.
  const version = process.env.BUILD_VERSION;
  return GATE_WORKER && version ? openBuildCache(path.dirname(GATE_WORKER), version) : noBuildCache;
};
