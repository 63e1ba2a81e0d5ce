/** The encoding that a page names for itself, in the first kilobyte. */
const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

const decoderOf = (label: string | undefined): TextDecoder | undefined => {
  try {
    return label === undefined ? undefined : new TextDecoder(label);
  } catch {
    return undefined;
  }
};

/** The text of a page, by the encoding that its server names, or the page itself, or UTF-8. `type`: its Content-Type. */
export const decodePage = (body: Uint8Array, type: string | undefined): string => {
  const [, ofServer] = /charset\s*=\s*["']?([\w-]+)/i.exec(type ?? "") ?? [];
  const [, ofPage] = named.exec(Buffer.from(body.subarray(0, 1024)).toString("latin1")) ?? [];
  return (decoderOf(ofServer) ?? decoderOf(ofPage) ?? new TextDecoder()).decode(body);
};
