/**
 * Drops a byte order mark and gives every line end one form, so that no later step meets a second spelling. The hidden line
 * ends of Unicode come with pasted text: in the front matter, where a value is one line, they are spaces.
 */
export function normaliseText(text: string): string {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const head = /^---\n[\s\S]*?\n---(?=\n|$)/.exec(plain)?.[0] ?? "";
  return head.replace(hiddenLineEnd, " ") + plain.slice(head.length).replace(hiddenLineEnd, "\n");
}

const hiddenLineEnd = /[\u0085\u2028\u2029]/g;
