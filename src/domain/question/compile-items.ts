import { assembleItem } from "./assemble-item";
import { draftAuthored } from "./draft-authored";
import type { DraftItem } from "./draft-item";
import type { Finding } from "./finding";
import { generateDrafts } from "./generate/generate-drafts";
import type { Grounds } from "./grounds";
import type { Item } from "./item";
import { lintItems } from "./lint/lint-items";
import { setApart } from "./set-apart";

/** `radicals`: how many items each model made, by its id. */
export type CompiledItems = { items: Item[]; findings: Finding[]; radicals: Record<string, number> };

/**
 * Every question of an article, written and generated, with all that is wrong with them (the lint included). The same
 * grounds give the same bytes. An item without fact, key or proof is a finding and no item.
 */
export const compileItems = (grounds: Grounds): CompiledItems => {
  const compiled: CompiledItems = { items: [], findings: [], radicals: {} };
  const assemble = (drafts: DraftItem[]) =>
    drafts.filter((draft) => {
      const item = assembleItem(draft, grounds);
      if (item.ok) compiled.items.push(item.value);
      else compiled.findings.push(item.failure);
      return item.ok;
    }).length;

  assemble(grounds.authored.map((authored) => draftAuthored(grounds.slug, authored)));
  for (const model of grounds.models) {
    const { drafts, findings } = generateDrafts(model, grounds);
    compiled.findings.push(...findings);
    compiled.radicals[model.id] = assemble(drafts);
  }
  compiled.items = setApart(compiled.items, grounds.enemies);
  compiled.findings.push(...lintItems(compiled.items, grounds));
  return compiled;
};
