import { z } from "zod";
import type { CompiledArticle } from "../../../content/content";
import { applyDecisions } from "../../../content/items/apply-decisions";
import { readQuestions } from "../../../content/items/read-questions";
import { parseYaml } from "../../../content/yaml/parse-yaml";
import type { Section } from "../../../domain/article/section";
import type { Diagnostic, ItemDiagnostic } from "../../../domain/diagnostic";
import type {
  DraftQuestion,
  DraftQuestions,
  QuestionDiagnostic,
  RestsOn,
  UnmadeQuestion,
} from "../../../domain/draft/questions/draft-questions";
import { formOf } from "../../../domain/item/forms/forms";
import type { Item } from "../../../domain/item/item";
import { isAbout, itemNameOf, subjectOf } from "../../../domain/item/item-identity";

type Material = {
  article: Pick<CompiledArticle, "slug" | "compiled" | "cited">;
  sections: readonly Pick<Section, "anchor" | "heading">[];
  /** The file of questions, relative to the content folder, and its text. */
  file: string;
  text: string;
};

/** Without the words of the stem with which rules begin: the question stands above. */
const withoutStem = (message: string, stem: string): string => {
  const words = `“${stem}”: `;
  if (!message.startsWith(words)) return message;
  const rest = message.slice(words.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
};

const toQuestionDiagnostic = (diagnostic: ItemDiagnostic | Diagnostic, stem = ""): QuestionDiagnostic => {
  const { rule, severity, message, suggestion } = diagnostic;
  const line = "location" in diagnostic ? diagnostic.location.line : null;
  return { rule, severity, message: withoutStem(message, stem), suggestion, line };
};

/** Every question that an article yields, by section, with its proof and all that is wrong and was not decided on. */
export const listQuestions = ({ article, sections, file, text }: Material): DraftQuestions => {
  const { compiled, cited } = article;
  const questions = readQuestions(file, text);
  const { open } = applyDecisions(questions, compiled.diagnostics);
  const lines = new Map(
    [...questions.models, ...questions.authored].map(({ value, locate }) => [value.id, locate([]).line]),
  );
  const quoted = cited.flatMap(({ source, facts }) => facts.map((fact) => ({ ...fact, page: pageOf(source.value) })));

  const restsOn = ({ facts, proof, passage }: Item): RestsOn[] =>
    facts.flatMap(({ id }): RestsOn[] => {
      const found = quoted.find((fact) => fact.id === id);
      const own = passage.fact === id ? { quote: passage.quote, page: pageOf(passage.source) } : undefined;
      const stated = found ?? own;
      if (stated === undefined) return [];
      const evidence = proof.evaluations.flatMap((each) =>
        each.satisfies && each.fact === id && each.evidence !== undefined ? [each.evidence] : [],
      );
      return [{ fact: id, quote: stated.quote, evidence: [...new Set(evidence)], source: stated.page }];
    });

  const toQuestion = (item: Item): DraftQuestion => {
    const { rationales, keyIds, isKeyOrdered = false } = formOf(item);
    const keys = keyIds(item);
    const answers = rationales(item);
    const inOrder = isKeyOrdered
      ? answers.toSorted((one, two) => keys.indexOf(one.id) - keys.indexOf(two.id))
      : answers;
    return {
      ...{ name: itemNameOf(item), form: item.form, section: item.section, stem: item.stem },
      model: item.origin.kind === "generated" ? item.origin.model : null,
      answers: inOrder.map(({ of, stem, text, isKey }) => ({ of, stem, text, isKey })),
      isOrdered: isKeyOrdered,
      rule: item.proof.predicate,
      onlyKey: item.proof.onlyKey ?? null,
      restsOn: restsOn(item),
      diagnostics: open
        .filter((diagnostic) => isAbout(diagnostic, item))
        .map((diagnostic) => toQuestionDiagnostic(diagnostic, item.stem)),
      line: lines.get(subjectOf(item)) ?? 1,
    };
  };

  const listed = compiled.items.map(toQuestion);
  const used = new Set(compiled.items.flatMap(({ facts }) => facts.map(({ id }) => id)));
  const headings = new Map(sections.map(({ anchor, heading }) => [anchor, heading]));
  const anchors = [
    ...new Set([...headings.keys(), ...listed.map(({ section }) => section), ...quoted.map(({ section }) => section)]),
  ];
  const left = open.filter((diagnostic) => !compiled.items.some((item) => isAbout(diagnostic, item)));
  const models = questions.models.map(({ value: { id }, locate }) => ({
    id,
    line: locate([]).line,
    made: listed.filter(({ model }) => model === id).length,
    diagnostics: left.filter(({ subject }) => subject === id).map((each) => toQuestionDiagnostic(each)),
  }));
  const { unmade, others } = unmadeOf(
    { file, text },
    questions.diagnostics,
    left,
    new Set(listed.map(({ name }) => name)),
  );
  const explained = new Set([...models, ...unmade].map(({ id }) => id));
  return {
    sections: anchors
      .map((anchor) => ({
        anchor,
        heading: headings.get(anchor) ?? anchor,
        questions: listed.filter(({ section }) => section === anchor),
        facts: quoted
          .filter(({ section }) => section === anchor)
          .map(({ id, quote }) => ({ id, quote, isUsed: used.has(id) })),
      }))
      .filter(({ questions, facts }) => questions.length + facts.length > 0),
    unmade,
    models,
    diagnostics: [...others, ...left.filter(({ subject }) => !explained.has(subject))].map((each) =>
      toQuestionDiagnostic(each),
    ),
  };
};

const pageOf = ({ title, publisher, url }: RestsOn["source"]): RestsOn["source"] => ({ title, publisher, url });

const groupSchema = z.record(z.string(), z.unknown());
const entriesSchema = z.object({ items: z.array(z.unknown()) });
const nameSchema = z.looseObject({ id: z.string() });
const stemSchema = z.looseObject({ stem: z.string() });

/** The items of the file that made no question, with what the schema and the compiler say of each. `others`: what the schema says of the rest of the file. */
const unmadeOf = (
  { file, text }: Pick<Material, "file" | "text">,
  diagnostics: readonly Diagnostic[],
  left: readonly ItemDiagnostic[],
  made: ReadonlySet<string>,
): { unmade: UnmadeQuestion[]; others: Diagnostic[] } => {
  const yaml = parseYaml(file, text);
  if (!yaml.ok) return { unmade: [], others: [...diagnostics] };
  const { value, locate } = yaml.value;
  const entries = entriesSchema.safeParse(value).data?.items ?? [];
  const starts = [
    ...entries.map((_, index) => locate(["items", index]).line),
    ...Object.keys(groupSchema.safeParse(value).data ?? {}).map((name) => locate([name]).line),
  ];
  const claimed = new Set<Diagnostic>();
  const unmade = entries.flatMap((entry, index): UnmadeQuestion[] => {
    const { line: from } = locate(["items", index]);
    const to = Math.min(...starts.filter((line) => line > from));
    const own = diagnostics.filter(({ location: { line } }) => line >= from && line < to);
    for (const diagnostic of own) claimed.add(diagnostic);
    const id = nameSchema.safeParse(entry).data?.id ?? null;
    if (id !== null && made.has(id)) return [];
    const stem = stemSchema.safeParse(entry).data?.stem ?? null;
    const all = [...own, ...left.filter(({ subject }) => subject === id)];
    return [{ id, stem, line: from, diagnostics: all.map((each) => toQuestionDiagnostic(each, stem ?? "")) }];
  });
  return { unmade, others: diagnostics.filter((diagnostic) => !claimed.has(diagnostic)) };
};
