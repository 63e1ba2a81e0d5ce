import type { ItemDiagnostic } from "../../../diagnostic";
import { failure, type Result, success } from "../../../result";
import type { DraftItem } from "../../compile/draft-item";
import { chooseDistractors, type Distractor } from "../../models/distractors/choose-distractors";
import { tooFewOptions } from "../../models/distractors/too-few-options";
import type { ItemModel } from "../../models/item-model";
import type { Instance } from "../../models/start-instance";

type SingleBestModel = Extract<ItemModel, { kind: "value-of-row" | "row-with-value" | "true-statement" }>;

/** `slots`: of the stem and of the key's rationale. `fact`: the one that the key rests on. `about`: the instance, for a diagnostic. */
type Question = {
  objective: string;
  about: string;
  key: string;
  fact: string;
  slots: Record<string, string>;
  /** Wrong answers, the most wanted first. */
  ranked: Iterable<Distractor>;
};

/** One key and its distractors, as a draft; a diagnostic where there are too few. */
export const draftSingleBest = (
  model: SingleBestModel,
  instance: Instance,
  { objective, about, key, fact, slots, ranked }: Question,
): Result<DraftItem, ItemDiagnostic> => {
  const distractors = chooseDistractors(key, ranked, model.options - 1);
  if (distractors.length < 2) return failure(tooFewOptions(model, about, distractors.length));
  const rationale = instance.fill(model.rationale.key, slots);
  return success({
    form: "single-best-answer",
    identity: instance.identity,
    objective,
    stem: instance.fill(model.stem, slots),
    facts: [fact, ...distractors.flatMap(({ facts }) => facts).sort()],
    origin: instance.origin,
    options: [{ text: key, isKey: true, rationale }, ...distractors],
  });
};
