import { describe, expect, test } from "vitest";
import { keyTexts } from "../../../../../src/domain/item/key-texts";
import { compiled, explained, model, textsOf } from "../sample-context";

const ask = { kind: "value-of-row", ...explained, attribute: "fee", stem: "{who} asks for the fee of {row}." };
const who = ["A sailor", "A pilot", "A cook"];
const made = (fields: Record<string, unknown>) => compiled({ models: [model({ incidentals: { who }, ...fields })] });
const rowsOf = ({ items }: ReturnType<typeof compiled>) => items.map(({ identity }) => identity.split("/")[2]);

describe("one line of `except`", () => {
  test("leaves out a row, and changes no byte of the others", () => {
    const all = made(ask);
    const fewer = made({ ...ask, except: [{ row: "south" }] });
    expect(rowsOf(fewer)).toEqual(["north", "island", "dock"]);
    expect(fewer.items).toEqual(all.items.filter(({ identity }) => !identity.endsWith("/south")));
    expect(fewer.diagnostics).toEqual([]);
  });

  test("keeps a person away from a row, and draws another", () => {
    const drawn = (except: Record<string, string>[]) =>
      Object.fromEntries(
        made({ ...ask, except }).items.map(({ origin }) =>
          origin.kind === "generated" ? [origin.slots.row, origin.slots.who] : [],
        ),
      );
    const before = drawn([]);
    const after = drawn([{ row: "north", who: before.north ?? "" }]);
    expect(after).toEqual({ ...before, north: after.north });
    expect(after.north).not.toBe(before.north);
    expect(who).toContain(after.north);
  });

  test("makes no question where every person is kept away from the row", () => {
    expect(rowsOf(made({ ...ask, except: who.map((each) => ({ row: "north", who: each })) }))).not.toContain("north");
  });

  test("keeps a row from standing among the options of another", () => {
    const optionsOfNorth = (except: Record<string, string>[]) =>
      made({ ...ask, options: 5, except })
        .items.filter(({ identity }) => identity.endsWith("/north"))
        .flatMap(textsOf);
    expect(optionsOfNorth([]).toSorted()).toEqual(["$40", "$55", "$70", "$90"]);
    expect(optionsOfNorth([{ row: "north", other: "dock" }]).toSorted()).toEqual(["$40", "$55", "$70"]);
    expect(optionsOfNorth([{ row: "south", other: "dock" }])).toHaveLength(4);
  });

  test("leaves out one attribute of a row, or one swap, of a true statement", () => {
    const statements = { fee: "{row} costs {value}.", pilot: "At {row} a pilot is {value}." };
    const model = { kind: "true-statement", ...explained, stem: "What is right about {row}?", statements };
    const all = made(model).items.map(({ identity }) => identity);
    const fewer = made({ ...model, except: [{ row: "north", attribute: "fee" }] }).items.map(
      ({ identity }) => identity,
    );
    expect(all.filter((identity) => !fewer.includes(identity))).toEqual(["harbour/the-model/north/fee"]);
    const swapped = made({ ...model, options: 5, except: [{ other: "dock" }] }).items.filter(
      ({ identity }) => !identity.includes("/dock/"),
    );
    expect(swapped.flatMap(textsOf).join()).not.toMatch(/\$90|on request/);
  });

  test("leaves out a value of “all that apply”, or a row from among its options", () => {
    const all = { kind: "all-that-apply", ...explained, attribute: "pilot", stem: "Where is a pilot {value}?" };
    const values = made({ ...all, except: [{ value: "On request" }] }).items.map(({ origin }) =>
      origin.kind === "generated" ? origin.slots.value : "",
    );
    expect(values).toEqual(["needed", "advised", "not needed"]);
    expect(made({ ...all, options: 5, except: [{ other: "dock" }] }).items.flatMap(textsOf)).not.toContain("Old Dock");
  });

  test("keeps two rows from meeting in an order, and a row from being counted", () => {
    const rationale = { key: "{row}: {value}." };
    const order = { kind: "put-in-order", rationale, attribute: "weeks", choose: 3, stem: "Shortest first." };
    const sets = made({ ...order, except: [{ row: "north", other: "south" }] }).items.map(keyTexts);
    expect(sets.length).toBeGreaterThan(0);
    expect(sets.filter((set) => set.includes("North Quay") && set.includes("South Quay"))).toEqual([]);
    const count = { kind: "how-many", rationale, attribute: "weeks", stem: "How many weeks at {row}?" };
    expect(rowsOf(made({ ...count, except: [{ row: "river" }] }))).not.toContain("river");
  });

  test.each([
    ["a slot that the kind does not have", { value: "$40" }, "excepts by the slot “value”, which it does not have"],
    ["a row that is not there", { row: "nowhere" }, "excepts the row “nowhere”, which is not there"],
    ["a text that is never drawn", { row: "north", who: "A thief" }, "excepts the who “A thief”, which is not there"],
  ])("is refused with %s", (_, entry, diagnostic) => {
    const { items, diagnostics } = made({ ...ask, except: [entry] });
    expect(items).toEqual([]);
    expect(diagnostics.map(({ message }) => message)).toEqual([`The item model “the-model” ${diagnostic}.`]);
  });
});
