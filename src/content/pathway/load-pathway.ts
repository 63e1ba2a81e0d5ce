import { readFiles } from "../read-files";
import { type CompiledPathway, compilePathway } from "./compile-pathway";

/** Reads and compiles the decision table of a content folder; undefined where it has none. */
export const loadPathway = async (folder: string): Promise<CompiledPathway | undefined> =>
  compilePathway((await readFiles(folder)).files);
