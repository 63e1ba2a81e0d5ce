/** The line of an article's file on which a sentence of it begins, found by its first words; 1 where they are not found. */
export function lineOf(text: string, sentence: string): number {
  const words = sentence.trim().split(/\s+/);
  for (const count of [6, 3, 1]) {
    const pattern = words.slice(0, count).map(escapePattern).join("[\\s*_[\\]>\\\\]+");
    const at = text.search(new RegExp(pattern));
    if (at >= 0) return text.slice(0, at).split("\n").length;
  }
  return 1;
}

const escapePattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
