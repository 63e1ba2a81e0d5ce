import { Prisma } from "../generated/client";

const attempts = 5;

/** PostgreSQL gave up one of two transactions that stood in each other's way (40001, 40P01); nothing of it was kept. */
const isConflict = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  (error.code === "P2034" || /\b(40001|40P01)\b|TransactionWriteConflict/.test(error.message));

/** Runs a transaction again when it lost to another one. Gives up after five times with the last error. */
export const retryConflicts = async <Value>(act: () => Promise<Value>): Promise<Value> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (attempt === attempts || !isConflict(error)) throw error;
    }
  }
};
