import { articlePathsOf } from "../../../../content/article/article-files";
import { type FileEntry, textIn } from "../../../../content/yaml/file-entry";
import type {
  FactForm,
  ListedFact,
  SourceChoice,
  UnreadableFile,
} from "../../../../domain/draft/forms/draft-form-page";
import type { FormValues } from "../../../../domain/draft/forms/form-field";
import { articleFacts, type FactParts, partsOf, readFactEntries } from "./article-facts";
import { findUses } from "./find-uses";
import { fillForm, type OpenForms, toUnreadable } from "./open-forms";

/**
 * The facts of a draft's article, and the one that is open. `choices`: every source that a fact can rest on; `claims`: for a new fact, what
 * others state and this article does not yet; `isRow`: what was marked for it is of a table, which no fact can quote.
 */
export type FactPage = {
  facts: ListedFact[];
  fact: FactForm | null;
  choices: SourceChoice[];
  claims: { id: string; claim: string }[];
  isRow: boolean;
};

/** What is to be open: a fact by its id, or, where that is empty, a new one with what is known of it already, such as the sentence that was marked. */
type OpenFact = { id: string; begun: FormValues };

const toChoice = (source: FileEntry, own: string): SourceChoice => ({
  id: source.id,
  name: `${textIn(source, "publisher")}: ${textIn(source, "title")}`,
  isOwn: source.file === own,
});

const toListed = (fact: FactParts, sources: readonly FileEntry[], { diagnostics }: OpenForms): ListedFact => {
  const source = sources.find(({ id }) => id === fact.claim.values.source);
  return {
    id: fact.id,
    quote: textIn(fact.quote, "quote"),
    publisher: source ? textIn(source, "publisher") : "",
    isShared: fact.isShared,
    isWrong: fillForm(partsOf(fact), diagnostics).diagnostics.some(({ severity }) => severity === "error"),
  };
};

/** Undefined where there is no fact of the id that is asked for. */
export const loadFacts = async (
  forms: OpenForms,
  open: OpenFact | undefined,
): Promise<FactPage | UnreadableFile | undefined> => {
  const { head, texts, articles, diagnostics, client } = forms;
  const entries = readFactEntries(texts, head.article);
  if (entries.diagnostics.length > 0) return toUnreadable(entries.diagnostics);
  const facts = articleFacts(entries, head.article);
  const own = articlePathsOf(head.article).facts;
  const stated = new Set(facts.map(({ id }) => id));
  const choices = entries.sources.map((entry) => toChoice(entry, own));
  const page = {
    facts: facts.map((fact) => toListed(fact, entries.sources, forms)),
    choices: choices.sort((one, other) => one.name.localeCompare(other.name)),
    claims: [],
    isRow: false,
  };
  if (open === undefined) return { ...page, fact: null };
  if (open.id === "") {
    const { quote = "" } = open.begun;
    const isRow = quote.includes("|");
    const values = { volatility: "medium", ...open.begun, ...(isRow && { quote: "" }) };
    const claims = entries.claims
      .filter(({ id }) => !stated.has(id))
      .map((claim) => ({ id: claim.id, claim: textIn(claim, "claim") }));
    return { ...page, claims, isRow, fact: { id: null, isShared: false, values, diagnostics: [], uses: null } };
  }
  const fact = facts.find(({ id }) => id === open.id);
  if (!fact) return undefined;
  const uses = await findUses(client, fact.id, { drafted: articles, title: head.title });
  const { id, isShared } = fact;
  return { ...page, fact: { ...fillForm(partsOf(fact), diagnostics), id, isShared, uses } };
};
