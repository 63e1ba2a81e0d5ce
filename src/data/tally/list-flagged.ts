import { type ItemFlag, itemFlagSchema } from "../../domain/statistics/first-attempts/item-flags";
import type { PrismaClient } from "../generated/client";

/** An item in use whose figures stand out. `article`: the slug. */
export type FlaggedVersion = { version: number; article: string; stem: string; flags: ItemFlag[] };

/** Those with the gravest flags first. */
export const listFlagged = async (client: PrismaClient): Promise<FlaggedVersion[]> => {
  const rows = await client.versionTally.findMany({
    where: { flags: { isEmpty: false }, itemVersion: { retiredAt: null } },
    include: { itemVersion: { select: { articleSlug: true, stem: true } } },
    orderBy: { itemVersionId: "asc" },
  });
  const grave = (flags: readonly ItemFlag[]) => Math.min(...flags.map((flag) => itemFlagSchema.options.indexOf(flag)));
  return rows
    .map(({ itemVersionId, flags, itemVersion: { articleSlug, stem } }) => ({
      ...{ version: itemVersionId, article: articleSlug, stem },
      flags: flags.flatMap((flag) => itemFlagSchema.safeParse(flag).data ?? []),
    }))
    .sort((one, other) => grave(one.flags) - grave(other.flags));
};
