import type { Withdrawal } from "../../domain/article/publication/withdrawal";
import type { PrismaClient } from "../generated/client";
import { storedRevision } from "../revision/stored-revision";
import { storedWithdrawal } from "./stored-withdrawal";

export type WithdrawalNotice = Omit<Withdrawal, "guide" | "language"> & { title: string };

/** What a reader is told of a withdrawn article; null where it is live, or was never published. */
export const findWithdrawal = async (client: PrismaClient, slug: string): Promise<WithdrawalNotice | null> => {
  const found = await client.article.findUnique({
    where: { slug },
    select: { withdrawn: true, current: { select: { content: true } } },
  });
  if (!found || found.withdrawn === null) return null;
  return { ...storedWithdrawal(found.withdrawn), title: storedRevision(found.current.content).title };
};
