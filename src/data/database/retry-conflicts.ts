import { Prisma } from "../generated/client";

const attempts = 5;

/** A serialization failure (40001) or a deadlock (40P01): PostgreSQL rolled the transaction back. */
const isConflict = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  (error.code === "P2034" || /\b(40001|40P01)\b|TransactionWriteConflict/.test(error.message));

/** Runs a transaction again after such a conflict, five times in all, and then throws the last error. */
export const retryConflicts = async <Value>(act: () => Promise<Value>): Promise<Value> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (attempt === attempts || !isConflict(error)) throw error;
    }
  }
};
