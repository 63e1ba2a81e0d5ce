const attempts = 5;

/**
 * A serialization failure (40001) or a deadlock (40P01): PostgreSQL rolled the transaction back. The driver says so by its
 * code, Prisma by a code of its own or within the message. No class is asked for: bundles bring their own copies of it.
 */
export const isConflict = (error: unknown): boolean => {
  if (!(error instanceof Error) || !("code" in error)) return false;
  const { code, message } = error;
  if (code === "P2034" || code === "40001" || code === "40P01") return true;
  return error.name === "PrismaClientKnownRequestError" && /\b(40001|40P01)\b|TransactionWriteConflict/.test(message);
};

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
