import type { Source } from "../domain/article/source";
import type { Withdrawal } from "../domain/article/withdrawal";
import { failure } from "../domain/result";
import type { CompiledArticle, Content } from "./content";
import type { Problem } from "./problem";
import { type Place, type Placed, problemAt } from "./yaml/place";

/** The day on which something was done, as somebody wrote it. `name`: what it is, as the beginning of a sentence. */
export type WrittenDay = { day: string; name: string; place: Place };

/** The day on which a source was read. */
export const dayOfSource = ({ value, placeOf }: Placed<Source>): WrittenDay => ({
  day: value.checked,
  name: `\`checked\` of the source \`${value.id}\``,
  place: placeOf(["checked"]),
});

const dayOfWithdrawal = ({ value, placeOf }: Placed<Withdrawal>): WrittenDay => ({
  day: value.on,
  name: `\`on\` of the guide \`${value.guide}\``,
  place: placeOf(["on"]),
});

/**
 * Content as of a day, `YYYY-MM-DD`: what says that it was read, reviewed or withdrawn on a later one is refused. A slip in
 * the year would keep a source fresh for a year that nobody has read. It stands apart from compiling, whose results are
 * kept from one day to the next.
 */
export function asOf(content: Content, today: string): Content {
  const tell = (days: readonly WrittenDay[]): Problem[] =>
    days.filter(({ day }) => day > today).map((written) => ahead(written, today));
  return {
    ...content,
    articles: content.articles.map((article) => refuse(article, tell(article.days))),
    withdrawn: content.withdrawn.filter(({ value }) => value.on <= today),
    problems: [...content.problems, ...tell([...content.withdrawn.map(dayOfWithdrawal), ...content.days])],
  };
}

function refuse(article: CompiledArticle, problems: Problem[]): CompiledArticle {
  if (problems.length === 0) return article;
  const before = article.result.ok ? [] : article.result.failure;
  return { ...article, result: failure([...before, ...problems]) };
}

function ahead({ day, name, place }: WrittenDay, today: string): Problem {
  const message = `${name} says ${day}, and that day is still to come: today is ${today}.`;
  return problemAt(place, {
    severity: "err",
    rule: "day-to-come",
    message,
    mend: "Write the day on which it was done.",
  });
}
