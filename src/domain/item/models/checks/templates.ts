import type { ItemModel } from "../item-model";
import { modelKindOf } from "../model-kinds";

/** `slots`: the names that may stand in it; `needs`: the one without which every instance would ask the same. */
export type ModelTemplate = { at: string; text: string; slots: string[]; needs?: string };

const everywhere = ["noun", "attribute"];
const ofRow = [...everywhere, "row", "value"];
const ofDistractor = [...ofRow, "option", "other"];

/** Every text of a model in which slots may stand, with the slots that its kind knows there. */
export const templatesOf = (model: ItemModel): ModelTemplate[] => {
  const drawn = Object.keys(model.incidentals);
  const { optionsAreRows, stem } = modelKindOf(model);
  const distractorSlots = [...ofDistractor, ...(optionsAreRows ? ["actual"] : []), ...drawn];
  const templates: ModelTemplate[] = [
    { at: "stem", text: model.stem, ...stem, slots: [...everywhere, ...stem.slots, ...drawn] },
    { at: "rationale.key", text: model.rationale.key, slots: [...ofRow, ...drawn] },
  ];
  if ("misconception" in model) {
    templates.push(
      { at: "rationale.distractor", text: model.rationale.distractor, slots: distractorSlots },
      { at: "misconception", text: model.misconception, slots: distractorSlots },
    );
  }
  if ("statements" in model) {
    for (const [attribute, text] of Object.entries(model.statements)) {
      templates.push({ at: `statements.${attribute}`, text, slots: ["noun", "row", "value"], needs: "value" });
    }
  }
  if ("distractors" in model) {
    for (const [index, { text, rationale, misconception }] of model.distractors.entries()) {
      const at = `distractors[${index}]`;
      const slots = [...ofRow, "option", ...drawn];
      templates.push(
        { at: `${at}.text`, text, slots: [] },
        { at: `${at}.rationale`, text: rationale, slots },
        { at: `${at}.misconception`, text: misconception, slots },
      );
    }
  }
  return templates;
};
