import type { PrismaClient } from "../generated/client";
import { readGeneration } from "./read-generation";

/** Whether the content is still what an import from this source left: nothing was published, withdrawn or restored since. */
export const isImportedFrom = async (client: PrismaClient, source: string): Promise<boolean> => {
  const state = await client.contentState.findUnique({ where: { id: 1 } });
  return state?.importedFrom === source && state.importedGeneration === state.generation;
};

/** Notes what an import read that left nothing to do. */
export const noteImportedFrom = async (client: PrismaClient, source: string): Promise<void> => {
  const importedGeneration = await readGeneration(client);
  await client.contentState.update({ where: { id: 1 }, data: { importedFrom: source, importedGeneration } });
};
