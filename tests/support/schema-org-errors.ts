import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** Where the types of schema.org are found from a folder outside of the project. */
const compilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  module: "esnext",
  moduleResolution: "bundler",
  types: [],
  paths: { "schema-dts": [`${modules}/schema-dts/dist/schema.d.ts`] },
};

/** What the compiler says of each block of JSON-LD as a value of schema.org's types, one line an error; by name. */
export const schemaOrgErrors = async (blocks: ReadonlyMap<string, string>): Promise<string[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), "iatrox-schema-"));
  const names = [...blocks.keys()];
  const files = names.map((_, index) => `block-${index}.ts`);
  const write = (file: string, text: string) => writeFile(path.join(folder, file), text);
  await write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
  for (const [index, json] of [...blocks.values()].entries())
    await write(
      `block-${index}.ts`,
      `import type { Graph } from "schema-dts";\nexport const block: Graph = ${json};\n`,
    );
  const compiler = `${modules}/typescript/bin/tsc`;
  const output = await new Promise<string>((resolve) =>
    execFile(process.execPath, [compiler, "--project", folder, "--pretty", "false"], (_, output) => resolve(output)),
  );
  await rm(folder, { recursive: true });
  return output
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "))
    .map((line) => line.replace(/^.*block-(\d+)\.ts/, (_, index) => names[Number(index)] ?? line));
};
