import type { Section } from "../../domain/article/section";
import type { Fact } from "../../domain/fact/fact";
import { locateQuote } from "../../domain/fact/locate-quote";
import type { ArticleUnderCheck, Rule } from "../rule";
import { nearestSentence } from "../text/nearest-sentence";
import { showHidden } from "../text/show-hidden";
import { diagnosticAt, type Located } from "../yaml/source-location";

/** Each quote is a verbatim part of its section; questions lead back to that very sentence. */
export const quoteStands: Rule = (draft) => {
  const { sections, facts, dependents } = draft;
  const broken = facts.filter(({ value }) => locateQuote(sections, value.quote, value.section) === undefined);
  const same = (one: Located<Fact>) =>
    broken.filter(({ value }) => value.section === one.value.section && value.quote === one.value.quote);
  return broken
    .filter((fact) => same(fact)[0] === fact)
    .map((fact) => {
      const { section, quote } = fact.value;
      const near = nearestIn(draft, section, quote);
      const [expected, nearest] = near === undefined ? [quote, near] : showHidden(quote, near);
      const lack = `${where(sections, section)} lacks the sentence “${expected}”${/[.!?]$/.test(quote) ? "" : "."}`;
      const explanation = {
        message: `${lack} ${whatRests(same(fact), dependents)}`,
        suggestion: suggestion(draft, section, quote, nearest),
        ...(near !== undefined && { sentence: near }),
      };
      return diagnosticAt(fact.locate(["quote"]), { severity: "error", rule: "quote-stands", ...explanation });
    });
};

const where = (sections: readonly Section[], anchor: string): string =>
  sections.some((section) => section.anchor === anchor) ? `The section \`${anchor}\`` : "The article";

function whatRests(facts: readonly Located<Fact>[], dependents: ArticleUnderCheck["dependents"]): string {
  const names = facts.map(({ value }) => `\`${value.id}\``).join(", ");
  const items = new Set(facts.flatMap(({ value }) => [...(dependents.get(value.id) ?? [])])).size;
  const rest = facts.length === 1 ? `The fact ${names} rests` : `The facts ${names} rest`;
  const on = facts.length === 1 ? "that fact" : "those facts";
  return `${rest} on this sentence, and ${items === 1 ? "1 question rests" : `${items} questions rest`} on ${on}.`;
}

/** What the section most likely says instead. */
function nearestIn({ sections, facts }: ArticleUnderCheck, anchor: string, quote: string): string | undefined {
  const otherQuotes = facts.filter(({ value }) => value.quote !== quote).map(({ value }) => value.quote);
  return nearestSentence(quote, sections.find((each) => each.anchor === anchor)?.passages ?? [], otherQuotes);
}

function suggestion(
  { sections }: ArticleUnderCheck,
  anchor: string,
  quote: string,
  nearest: string | undefined,
): string {
  const elsewhere = sections.find((section) => locateQuote(sections, quote, section.anchor) !== undefined);
  if (elsewhere !== undefined) {
    return `The sentence stands in the section \`${elsewhere.anchor}\`: write \`section: ${elsewhere.anchor}\`, or move it back.`;
  }
  const section = sections.find((each) => each.anchor === anchor);
  if (section === undefined) {
    const names = sections.map((each) => each.anchor).join(", ");
    return `Copy the sentence word for word out of one paragraph or one line of a list; a row of a table cannot be quoted. Its section is then one of: ${names}.`;
  }
  const now = nearest === undefined ? "what the article says now." : `what it says now: “${nearest}”`;
  return `Put the sentence back into the article, or write here ${now} Then read the questions that rest on it.`;
}
