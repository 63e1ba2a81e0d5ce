import type { CompiledArticle } from "../../src/content/content";
import { formNames } from "../../src/domain/item/form";
import { subjectOf } from "../../src/domain/item/item-identity";
import { diagnosticLine, itemReport } from "./item-report";

/** Every question of an article in its current state, then what each model made, then the sums. */
export const itemsReport = ({ slug, compiled, result }: CompiledArticle): string => {
  const { items, diagnostics, itemsPerModel } = compiled;
  const subjects = new Set(items.map(subjectOf));
  const unmade = diagnostics.filter(({ subject }) => !subjects.has(subject));
  const forms = formNames.map((form) => [form, items.filter((item) => item.form === form).length] as const);
  return [
    ...(result.ok ? [] : [`${slug} cannot be published yet; \`npm run content:check\` says what to mend.`]),
    ...items.map((item) => itemReport(item, result.ok ? result.value.facts : [], diagnostics)),
    ...section("What made no question:", unmade.map(diagnosticLine)),
    ...section(
      "Item models, with how many distinct combinations of radicals each made a question of:",
      Object.entries(itemsPerModel).map(([model, count]) => `${model}: ${count}`),
    ),
    `${slug}: ${items.length} questions (${forms.map(([form, count]) => `${count} ${form}`).join(", ")}), ${items.filter(({ origin }) => origin.kind === "authored").length} written one by one; ${diagnostics.length} findings.`,
  ].join("\n\n");
};

const section = (heading: string, lines: string[]): string[] =>
  lines.length === 0 ? [] : [[heading, ...lines.map((line) => `  ${line}`)].join("\n")];
