import { z } from "zod";
import type { Diagnostic } from "../../domain/diagnostic";
import { checkSchema } from "./check-schema";
import type { YamlFile } from "./parse-yaml";

/** The problems of a file whose top level may hold these names and no others. */
export function checkNames(yaml: YamlFile, names: readonly string[]): Diagnostic[] {
  const fields = Object.fromEntries(names.map((name) => [name, z.unknown().optional()]));
  const checked = checkSchema(yaml, [], z.strictObject(fields));
  return checked.ok ? [] : checked.failure;
}
