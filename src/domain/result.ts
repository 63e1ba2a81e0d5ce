/** An expected outcome, as a value: exceptions are for the unexpected. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; failure: Failure };

export const success = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
export const failure = <Failure>(reason: Failure): { ok: false; failure: Failure } => ({ ok: false, failure: reason });

/** The result with its value changed; a failure stays what it is. */
export const map = <From, To, Failure>(
  result: Result<From, Failure>,
  change: (value: From) => To,
): Result<To, Failure> => (result.ok ? success(change(result.value)) : result);
