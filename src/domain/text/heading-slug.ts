/** How an address names a heading or a title: its letters and digits in small letters without accents, at most seventy. */
export const headingSlug = (text: string): string => {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’]/g, "");
  return (
    plain
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, 70)
      .replace(/^-+|-+$/g, "") || "section"
  );
};
