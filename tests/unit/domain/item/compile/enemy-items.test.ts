import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignEnemies } from "../../../../../src/domain/item/compile/enemy-items";
import type { Item } from "../../../../../src/domain/item/item";
import { single } from "../sample-items";

const itemOf = (id: string, objective = `fact:${id}`): Item => ({ ...single, identity: `tower/${id}`, objective });
const made = (model: string, row: string): Item => ({
  ...itemOf(`${model}/${row}`, `table/${row}/fee`),
  origin: { kind: "generated", model, version: 1, seed: "", slots: {} },
});
const enemies = (items: readonly Item[]) =>
  Object.fromEntries(items.flatMap(({ identity, enemies }) => (enemies ? [[identity, enemies]] : [])));
const enemyItems = (item: string, ...toldBy: string[]) => ({ item, toldBy, reason: "The stem says it." });

describe("what gives an answer away", () => {
  test("carries the objective that it gives away, and nothing else carries anything", () => {
    const items = [itemOf("flag"), itemOf("guard"), itemOf("gate")];
    expect(enemies(assignEnemies(items, [enemyItems("flag", "guard")]))).toEqual({ "tower/guard": ["fact:flag"] });
  });

  test("is one question of a model, or all that the model makes", () => {
    const items = [itemOf("flag"), made("fees", "north"), made("fees", "south")];
    expect(enemies(assignEnemies(items, [enemyItems("flag", "fees")]))).toEqual({
      "tower/fees/north": ["fact:flag"],
      "tower/fees/south": ["fact:flag"],
    });
    expect(enemies(assignEnemies(items, [enemyItems("fees", "flag")]))).toEqual({
      "tower/flag": ["table/north/fee", "table/south/fee"],
    });
    expect(enemies(assignEnemies(items, [enemyItems("flag", "fees/south")]))).toEqual({
      "tower/fees/south": ["fact:flag"],
    });
  });

  test("is not kept from what tests the same, nor from what is not asked", () => {
    const items = [itemOf("flag"), itemOf("banner", "fact:flag")];
    expect(
      assignEnemies(items, [
        enemyItems("flag", "banner"),
        enemyItems("nowhere", "flag"),
        enemyItems("flag", "nowhere"),
      ]),
    ).toEqual(items);
  });

  test("carries each objective once, in one order, in whatever order the entries stand", () => {
    const names = ["a", "b", "c", "d", "e"];
    const items = names.map((name) => itemOf(name));
    const name = fc.constantFrom(...names);
    const entries = fc.array(fc.tuple(name, name).map(([one, other]) => enemyItems(one, other)));
    fc.assert(
      fc.property(entries, (enemyItemsList) => {
        const apart = assignEnemies(items, enemyItemsList);
        expect(assignEnemies(items, [...enemyItemsList].reverse())).toEqual(apart);
        for (const { enemies = [] } of apart) expect(enemies).toEqual([...new Set(enemies)].sort());
      }),
    );
  });
});
