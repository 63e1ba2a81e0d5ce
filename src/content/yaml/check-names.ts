import { z } from "zod";
import type { Diagnostic } from "../../domain/diagnostic";
import { checkShape } from "./check-shape";
import type { YamlFile } from "./parse-yaml";

/** The problems of a file whose top level may hold these names and no others. */
export function checkNames(yaml: YamlFile, names: readonly string[]): Diagnostic[] {
  const shape = Object.fromEntries(names.map((name) => [name, z.unknown().optional()]));
  const checked = checkShape(yaml, [], z.strictObject(shape));
  return checked.ok ? [] : checked.failure;
}
