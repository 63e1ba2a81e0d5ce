/** Drops a byte order mark and gives every line end one form, so that no later step meets a second spelling. */
export function normaliseText(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n");
}
