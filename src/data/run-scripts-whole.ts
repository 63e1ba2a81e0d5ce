import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";

/**
 * Has a migration run as one script, in one implicit transaction: it is applied whole or not at all. Left alone, one adapter
 * does not wait for the script to end, and the other cuts it at each semicolon, also within functions.
 */
export const runScriptsWhole = (
  factory: SqlMigrationAwareDriverAdapterFactory,
  execute: (script: string) => Promise<unknown>,
): SqlMigrationAwareDriverAdapterFactory => ({
  provider: factory.provider,
  adapterName: factory.adapterName,
  connectToShadowDb: () => factory.connectToShadowDb(),
  connect: async () => {
    const adapter = await factory.connect();
    adapter.executeScript = async (script) => {
      await execute(script);
    };
    return adapter;
  },
});
