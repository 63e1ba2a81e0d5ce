import { editYaml } from "../../../content/yaml/edit/edit-yaml";
import type { FormValues } from "../../../domain/draft/forms/form-field";
import type { ModelPreview } from "../../../domain/draft/questions/draft-questions";
import { originalLanguage } from "../../../domain/language";
import { compileDraft } from "../drafts/draft-content";
import type { OpenForms } from "../drafts/forms/open-forms";
import { planEdits } from "../drafts/forms/plan-edits";
import { listQuestions } from "./list-questions";

/** What an item model would make of the draft, were it saved; undefined where its form would be refused. `values`: what that says. */
export const previewModel = async (
  { head: { article }, texts, drafted, ...content }: OpenForms,
  values: FormValues,
  now: Date,
): Promise<ModelPreview | undefined> => {
  const request = { form: "item-model", act: "save", language: originalLanguage, entry: "", values } as const;
  const plan = await planEdits({ texts, article }, request);
  if (!plan.ok) return undefined;
  const { edits, entry } = plan.value;
  const edited = [...edits].map(([path, each]) => [path, editYaml(texts.get(path) ?? "", each) ?? null] as const);
  const { articles } = await compileDraft(content, { article, texts: new Map([...drafted, ...edited]), now });
  const compiled = articles.find(({ slug }) => slug === article);
  const [[file, text] = ["", null]] = edited;
  if (!compiled || text === null) return undefined;
  const { sections, models } = listQuestions({ article: compiled, sections: [], file, text });
  return {
    questions: sections.flatMap((section) => section.questions).filter(({ model }) => model === entry),
    diagnostics: models.find(({ id }) => id === entry)?.diagnostics ?? [],
  };
};
