/** What an operator can correct, by what the system or the database says of it (errno, SQLSTATE). */
const reasons: [pattern: RegExp, reason: string][] = [
  [/ENOSPC|No space left on device|\b53100\b/i, "the disk is full"],
  [/EDQUOT|Disk quota exceeded/i, "the disk quota is used up"],
  [/EROFS|Read-only file system/i, "the disk can only be read"],
  [/\b53[023]00\b|too many clients|remaining connection slots/i, "the database has no connection or memory left"],
  [/ECONNREFUSED|ECONNRESET|\b57P0[123]\b|\b08006\b/i, "the database cannot be reached"],
];

/** A statement that was not sent, because every connection was busy for as long as anybody waits for one. */
const noConnection = /timeout exceeded when trying to connect|Unable to start a transaction in the given time/;

/** Whether a request failed for want of a connection that was free. */
export const foundNoConnection = (error: unknown): boolean => noConnection.test(errorText(error));

/** The messages and text fields of an error and its causes. */
const errorText = (error: unknown, depth = 0): string => {
  if (!(error instanceof Error) || depth > 5) return "";
  const fields = Object.entries(error).flatMap(([name, value]) =>
    name === "cause" ? [] : [typeof value === "string" ? value : (JSON.stringify(value) ?? "")],
  );
  return [error.message, ...fields, errorText(error.cause, depth + 1)].join("\n");
};

/**
 * An error for the log. Messages of a database may quote what was to be stored, so only names, stack frames and a reason
 * from the list above are logged.
 */
export const errorFields = (error: unknown) => ({
  error: error instanceof Error ? error.name : typeof error,
  reason: reasons.find(([pattern]) => pattern.test(errorText(error)))?.[1],
  frames: error instanceof Error ? error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) : [],
});
