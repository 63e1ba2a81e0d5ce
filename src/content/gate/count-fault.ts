/** `offset` counts from the start of the body. */
export type CountFault = { offset: number; message: string; mend: string };
