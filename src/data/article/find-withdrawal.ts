import { type Withdrawal, withdrawalSchema } from "../../domain/article/publication/withdrawal";
import type { PrismaClient } from "../generated/client";
import { storedRevision } from "../revision/stored-revision";

const storedWithdrawalSchema = withdrawalSchema.omit({ guide: true, language: true });

export type Withdrawn = Omit<Withdrawal, "guide" | "language"> & { title: string };

/** What a reader is told of an article that is no longer given out; null where it is live, or never was. */
export const findWithdrawal = async (client: PrismaClient, slug: string): Promise<Withdrawn | null> => {
  const found = await client.article.findUnique({ where: { slug }, select: { withdrawn: true, current: true } });
  const parsed = storedWithdrawalSchema.safeParse(found?.withdrawn);
  if (!found || !parsed.success) return null;
  const { title } = storedRevision(found.current.content);
  return { ...parsed.data, title };
};
