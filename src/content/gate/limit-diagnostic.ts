/** `offset` counts from the start of the body. */
export type LimitDiagnostic = { offset: number; message: string; suggestion: string };
