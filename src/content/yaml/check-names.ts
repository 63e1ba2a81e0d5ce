import { z } from "zod";
import type { Problem } from "../problem";
import { checkShape } from "./check-shape";
import type { YamlFile } from "./parse-yaml";

/** The problems of a file whose top level may hold these names and no others. */
export function checkNames(yaml: YamlFile, names: readonly string[]): Problem[] {
  const shape = Object.fromEntries(names.map((name) => [name, z.unknown().optional()]));
  const checked = checkShape(yaml, [], z.strictObject(shape));
  return checked.ok ? [] : checked.failure;
}
