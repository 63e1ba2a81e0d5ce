import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

/** Left out of the package's types. */
type Loader = { __wbg_set_wasm: (exports: WebAssembly.Exports) => void };
type EngineModule = WebAssembly.Exports & { __wbindgen_start: () => void };

const folder = "node_modules/@prisma/schema-engine-wasm";

const load = async (): Promise<typeof bindings> => {
  const module = bindings as typeof bindings & Loader & WebAssembly.ModuleImports;
  const bytes = await readFile(join(/* turbopackIgnore: true */ process.cwd(), folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": module });
  module.__wbg_set_wasm(instance.exports);
  (instance.exports as EngineModule).__wbindgen_start();
  // The engine reports a panic here before it stops.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (message: string) => {
        throw new Error(`The migration engine failed: ${message}`);
      },
    },
  });
  return module;
};

// However often this module is loaded, the bindings are one object in a process, and belong to the engine that came first.
const globals = globalThis as typeof globalThis & { iatroxSchemaEngine?: Promise<typeof bindings> };

/** Prisma's migration engine as WebAssembly: no download, and the same on every database. Loaded once in a process. */
export const loadSchemaEngine = (): Promise<typeof bindings> => {
  globals.iatroxSchemaEngine ??= load();
  return globals.iatroxSchemaEngine;
};
