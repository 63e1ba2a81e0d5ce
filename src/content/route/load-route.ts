import { readFiles } from "../read-files";
import { type CompiledRoute, compileRoute } from "./compile-route";

/** Reads and compiles the decision table of a content folder; undefined where it has none. */
export const loadRoute = async (folder: string): Promise<CompiledRoute | undefined> =>
  compileRoute((await readFiles(folder)).files);
