import type { Result } from "../../src/domain/result";

/** What a call that has to succeed gives. */
export const done = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
