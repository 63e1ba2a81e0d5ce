import type { z } from "zod";
import type { Diagnostic } from "../../domain/diagnostic";
import { failure, type Result, success } from "../../domain/result";
import { explainIssue } from "./explain-issue";
import type { Path } from "./locate-path";
import type { YamlFile } from "./parse-yaml";
import { diagnosticAt } from "./source-location";

/** Checks the value at `path` of a YAML file; each error has the line where the editor can correct it. */
export function checkSchema<Schema extends z.ZodType>(
  yaml: YamlFile,
  path: Path,
  schema: Schema,
): Result<z.output<Schema>, Diagnostic[]> {
  const value = valueAt(yaml.value, path);
  const checked = schema.safeParse(value);
  if (checked.success) return success(checked.data);
  return failure(
    checked.error.issues.map((issue) => {
      const unknownName = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
      const location = yaml.locate([...path, ...issue.path, ...unknownName]);
      const explanation = explainIssue({ ...issue, path: [...path, ...issue.path] }, valueAt(value, issue.path));
      return diagnosticAt(location, { rule: "as-described", severity: "error", ...explanation });
    }),
  );
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}
