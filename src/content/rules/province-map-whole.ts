import type { FactTable } from "../../domain/fact/fact-table";
import { provinceStates, provinces, readProvinceArticles, stateOf } from "../../domain/province/province-map";
import { nearestName } from "../facts/nearest-name";
import type { ArticleUnderCheck, Rule } from "../rule";
import { linesOfText } from "../text/lines-of-text";
import { diagnosticAt } from "../yaml/source-location";

type Problem = { message: string; suggestion: string };
type Draft = Pick<ArticleUnderCheck, "sections" | "tables">;

const map = /<ProvinceMap\b[^>]*\btable="([^"]*)"/;
const ofArticles = /<ProvinceMap\b[^>]*\barticles="([^"]*)"/;

/** A map of the provinces has its table, a row for each of the thirteen, the names that the guide has, and a state in each. */
export const provinceMapWhole: Rule = ({ file, text, ...draft }) =>
  linesOfText(text).flatMap(({ line, text: lineText }) => {
    const found = map.exec(lineText);
    if (!found) return [];
    const problems = [...problemsOf(found[1] ?? "", draft), ...articleProblems(ofArticles.exec(lineText)?.[1])];
    return problems.map((problem) =>
      diagnosticAt({ file, line, column: found.index + 1 }, { severity: "error", rule: "province-map", ...problem }),
    );
  });

function problemsOf(id: string, { sections, tables }: Draft): Problem[] {
  const table = tables.find((each) => each.id === id);
  if (!table) {
    const near = nearestName(
      id,
      tables.map((each) => each.id),
    );
    return [
      {
        message: `The map has no table: the guide has none called \`${id}\`.`,
        suggestion: near ? `Did you mean \`${near}\`?` : "Write the table under `tables` in facts.yaml.",
      },
    ];
  }
  const passages = new Set(sections.flatMap((section) => section.passages));
  return [...missing(table), ...table.rows.flatMap((row) => rowProblems(table, row, passages))];
}

const articleProblems = (text: string | undefined): Problem[] =>
  readProvinceArticles(text)
    .filter(({ province, guide }) => guide === "" || !provinces.some((each) => each === province))
    .map(({ province }) => ({
      message: `The map cannot lead from \`${province}\` to a guide.`,
      suggestion: `Write pairs such as \`bc: british-columbia\`, with commas between them. The places are ${provinces.join(", ")}.`,
    }));

const missing = ({ id, rows }: FactTable): Problem[] =>
  provinces
    .filter((province) => !rows.some((row) => row.id === province))
    .map((province) => ({
      message: `The map has no tile for \`${province}\`: table \`${id}\` has no row of that id.`,
      suggestion: "Add the row to facts.yaml; write `unknown` where no source says it.",
    }));

function rowProblems({ id, attributes: [first] }: FactTable, row: FactTable["rows"][number], passages: Set<string>) {
  const problems: Problem[] = [];
  if (!provinces.some((province) => province === row.id)) {
    problems.push({
      message: `The row \`${row.id}\` of table \`${id}\` is no province or territory.`,
      suggestion: `Give it one of these ids: ${provinces.join(", ")}.`,
    });
  }
  if (!passages.has(row.name)) {
    problems.push({
      message: `The map says “${row.name}”, which is the name of no row, heading or item of the guide.`,
      suggestion: `Write the name of the row \`${row.id}\` of table \`${id}\` as the guide writes it.`,
    });
  }
  if (first && stateOf(row.cells[first.id]) === undefined) {
    problems.push({
      message: `\`${first.id}\` of the row \`${row.id}\` of table \`${id}\` is no state that a map can show.`,
      suggestion: `Write one of these: ${provinceStates.join(", ")}.`,
    });
  }
  return problems;
}
