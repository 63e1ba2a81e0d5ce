import type { PrismaClient } from "../generated/client";

/** A number that grows with every publication: what was made from the content at one number holds until the next. */
export const readGeneration = async (client: PrismaClient): Promise<number> => {
  const state = await client.contentState.findUnique({ where: { id: 1 }, select: { generation: true } });
  return state?.generation ?? 0;
};
