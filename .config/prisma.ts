import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

// `prisma generate` only checks that a schema engine exists and never runs it, so any file will do: the product
// needs no engine download. Migrations run on the WebAssembly engine (src/data/database/migration/migrate.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(import.meta.url);

export default defineConfig({ schema: "../prisma/schema.prisma" });
