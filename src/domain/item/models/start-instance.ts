import { draw } from "../../random/draw";
import { seededRandom } from "../../random/seeded-random";
import { fillTemplate } from "./fill-template";
import { isExcepted } from "./is-excepted";
import type { ItemModel } from "./item-model";
import type { Generation } from "./model-kind";

/** One instance of a model: who it is, its seed, and its texts filled with what the seed drew. */
export type Instance = {
  identity: string;
  seed: string;
  fill: (template: string, slots?: Record<string, string>) => string;
  origin: { kind: "generated"; model: string; version: number; seed: string; slots: Record<string, string> };
  /** An editor has forbidden it: `except` in the model. */
  isExcepted: boolean;
  /** Whether a row may stand beside what is asked about, by the same list. */
  mayOffer: (row: string) => boolean;
};

/**
 * Begins an instance. Its seed is its identity and the model's version, so that the same model over the same table
 * gives the same bytes. `path`: the radicals as they stand in the identity; `slots`: the same, named.
 */
export const startInstance = (
  model: ItemModel,
  { articleId, table }: Generation,
  path: string,
  slots: Record<string, string>,
): Instance => {
  const identity = `${articleId}/${model.id}/${path}`;
  const seed = `${identity}@${model.version}`;
  const chance = seededRandom(seed);
  const drawn: Record<string, string> = {};
  for (const name of Object.keys(model.incidentals).sort()) {
    const texts = model.incidentals[name] ?? [];
    const fitting = texts.filter((text) => !isExcepted(model, { ...slots, ...drawn, [name]: text }));
    drawn[name] = draw(fitting.length > 0 ? fitting : texts, chance);
  }
  const attribute = table.attributes.find(({ id }) => id === slots.attribute)?.label ?? "";
  const surface = { noun: table.noun, attribute, ...drawn };
  return {
    identity,
    seed,
    fill: (template, more = {}) => fillTemplate(template, { ...surface, ...more }),
    origin: { kind: "generated", model: model.id, version: model.version, seed, slots: { ...drawn, ...slots } },
    isExcepted: isExcepted(model, { ...drawn, ...slots }),
    mayOffer: (other) => !isExcepted(model, { ...drawn, ...slots, other }),
  };
};
