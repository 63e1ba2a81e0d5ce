import type { Withdrawal } from "../domain/article/publication/withdrawal";
import type { Diagnostic } from "../domain/diagnostic";
import { failure } from "../domain/result";
import type { CompiledArticle, Content } from "./content";
import type { DatedField } from "./dated-field";
import { diagnosticAt, type Located } from "./yaml/source-location";

const dayOfWithdrawal = ({ value, locate }: Located<Withdrawal>): DatedField => ({
  day: value.on,
  name: `\`on\` of the guide \`${value.guide}\``,
  location: locate(["on"]),
});

/**
 * Content as of a day, `YYYY-MM-DD`: what says that it was read, reviewed or withdrawn on a later one is refused. A slip in
 * the year would keep a source fresh for a year that nobody has read. It is separate from compiling, whose results are
 * kept from one day to the next.
 */
export function asOf(content: Content, today: string): Content {
  const diagnosticsOf = (days: readonly DatedField[]): Diagnostic[] =>
    days.filter(({ day }) => day > today).map((field) => ahead(field, today));
  return {
    ...content,
    articles: content.articles.map((article) => refuse(article, diagnosticsOf(article.days))),
    withdrawn: content.withdrawn.filter(({ value }) => value.on <= today),
    diagnostics: [
      ...content.diagnostics,
      ...diagnosticsOf([...content.withdrawn.map(dayOfWithdrawal), ...content.days]),
    ],
  };
}

function refuse(article: CompiledArticle, diagnostics: Diagnostic[]): CompiledArticle {
  if (diagnostics.length === 0) return article;
  const before = article.result.ok ? [] : article.result.failure;
  return { ...article, result: failure([...before, ...diagnostics]) };
}

function ahead({ day, name, location }: DatedField, today: string): Diagnostic {
  const message = `${name} says ${day}, and that day is still to come: today is ${today}.`;
  return diagnosticAt(location, {
    severity: "error",
    rule: "day-to-come",
    message,
    suggestion: "Write the day on which it was done.",
  });
}
