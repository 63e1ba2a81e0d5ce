import { articleSlugIn } from "../../../domain/article/article-slug";
import type { Section } from "../../../domain/article/section";
import type { Diagnostic } from "../../../domain/diagnostic";
import { languages } from "../../../domain/language";
import type { PathwaySystem } from "../../../domain/pathway/pathway-table";
import { wordPattern } from "../../../domain/text/words/word-pattern";
import type { Path } from "../../yaml/locate-path";
import { diagnosticAt, type Located } from "../../yaml/source-location";
import type { PathwayContext } from "../collect-pathway-facts";
import type { ParsedPathway } from "../read-pathway";

type Text = Omit<PathwaySystem, "id" | "guide" | "section">;
type Target = Pick<PathwaySystem, "guide" | "section">;

/** Words of the map that must stand in a section. `inHeading`: in its heading, and not only in its text. */
type Named = { entry: Located<unknown>; path: Path; target: Target; texts: [Path, Text][]; inHeading: boolean };

/**
 * What the map says that the guides do not: a section that is gone, a system whose name the heading of its section lacks, a stop
 * whose name or note its section lacks. In each language that the guide is in; a guide whose text was not read says nothing.
 */
export const checkWays = (
  { systems, ways }: Pick<ParsedPathway, "systems" | "ways">,
  { texts }: Pick<PathwayContext, "texts">,
): Diagnostic[] =>
  [
    ...systems.map((entry): Named => {
      return { entry, path: [], target: entry.value, texts: [[[], entry.value]], inHeading: true };
    }),
    ...ways.flatMap((entry) =>
      entry.value.stops.map((stop, index): Named => {
        const texts: Named["texts"] = [
          [[], stop],
          [["note"], stop.note],
        ];
        return { entry, path: ["stops", index], target: stop, texts, inHeading: false };
      }),
    ),
  ].flatMap((named) => checkNamed(named, texts));

function checkNamed({ entry, path, target, texts, inHeading }: Named, articles: PathwayContext["texts"]): Diagnostic[] {
  const report = (at: Path, message: string, suggestion: string) =>
    diagnosticAt(entry.locate([...path, ...at]), { severity: "error", rule: "route-map", message, suggestion });
  return languages.flatMap((language) => {
    const article = articleSlugIn(language, target.guide);
    const sections = articles.get(article);
    if (sections === undefined) return [];
    const section = sections.find(({ anchor }) => anchor === target.section);
    if (section === undefined) {
      const suggestion = `Name one that it has: ${sections.map(({ anchor }) => anchor).join(", ")}.`;
      return [report(["section"], `The guide \`${article}\` has no section \`${target.section}\`.`, suggestion)];
    }
    const where = inHeading ? "The heading" : "The section";
    return texts
      .filter(([, text]) => !says(section, text[language], inHeading))
      .map(([at, text]) =>
        report(
          [...at, language],
          `${where} \`${section.anchor}\` of \`${article}\`, “${section.heading}”, does not say “${text[language]}”.`,
          "Name it in the words of that section, or name the section that has these words.",
        ),
      );
  });
}

/** Capitals do not matter: a map has titles where a guide has sentences. */
const says = ({ heading, passages }: Section, words: string, inHeading: boolean): boolean =>
  new RegExp(wordPattern(words).source, "iu").test((inHeading ? [heading] : [heading, ...passages]).join("\n"));
