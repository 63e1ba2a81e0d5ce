import type { FrontMatter } from "../../domain/article/front-matter";
import type { Diagnostic } from "../../domain/diagnostic";

/** A former address leads to one guide, and to none that exists under that address itself. `slugs`: of all editions there are. */
export function redirectFree(
  articles: readonly { slug: string; file: string; line: number; redirectFrom: FrontMatter["redirectFrom"] }[],
  slugs: readonly string[],
): Diagnostic[] {
  const taken = new Map(slugs.map((slug) => [slug, slug]));
  return articles.flatMap(({ slug, file, line, redirectFrom }) =>
    redirectFrom.flatMap((former): Diagnostic[] => {
      const owner = taken.get(former);
      if (owner === undefined) {
        taken.set(former, slug);
        return [];
      }
      const message = `The former address \`${former}\` already leads to the article \`${owner}\`.`;
      const suggestion = "Take it out of `redirectFrom` in one of the two.";
      return [{ file, line, severity: "error", rule: "redirect-free", message, suggestion }];
    }),
  );
}
