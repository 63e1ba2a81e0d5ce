import type { ItemDiagnostic } from "../../diagnostic";
import type { AuthoredItem } from "../authored-item";
import { formOf } from "../forms/forms";
import type { Item } from "../item";
import { lintItems } from "../lint/lint-items";
import { generateDrafts } from "../models/generate-drafts";
import { assembleItem } from "./assemble-item";
import type { CompileContext } from "./compile-context";
import type { DraftItem } from "./draft-item";
import { assignEnemies } from "./enemy-items";

/** `itemsPerModel`: how many items each model made, by its id. */
export type CompiledItems = { items: Item[]; diagnostics: ItemDiagnostic[]; itemsPerModel: Record<string, number> };

/**
 * Every question of an article, written and generated, with all that is wrong with them (the lint included). The same
 * files give the same bytes. An item without fact, key or proof is a diagnostic and no item.
 */
export const compileItems = (context: CompileContext): CompiledItems => {
  const compiled: CompiledItems = { items: [], diagnostics: [], itemsPerModel: {} };
  const assemble = (drafts: DraftItem[]) =>
    drafts.filter((draft) => {
      const item = assembleItem(draft, context);
      if (item.ok) compiled.items.push(item.value);
      else compiled.diagnostics.push(item.failure);
      return item.ok;
    }).length;

  assemble(context.authored.map((authored) => draftAuthored(context.articleId, authored)));
  for (const model of context.models) {
    const { drafts, diagnostics } = generateDrafts(model, context);
    compiled.diagnostics.push(...diagnostics);
    compiled.itemsPerModel[model.id] = assemble(drafts);
  }
  compiled.items = assignEnemies(compiled.items, context.enemies);
  compiled.diagnostics.push(...lintItems(compiled.items, context));
  return compiled;
};

export type CompileItems = typeof compileItems;

/** An item as its editor wrote it, on its way to being compiled. */
const draftAuthored = (articleId: string, authored: AuthoredItem): DraftItem => {
  const { fields } = formOf(authored).draft(authored);
  return {
    identity: `${articleId}/${authored.id}`,
    objective: `fact:${authored.objective}`,
    stem: authored.stem,
    facts: factsOf(authored),
    origin: { kind: "authored" },
    ...fields,
  };
};

/** Ids of every fact that an authored item names, for itself or for one of its parts. */
export const factsOf = (authored: AuthoredItem): string[] => [
  authored.objective,
  ...authored.facts,
  ...formOf(authored).draft(authored).facts,
];
