import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importFormatNames } from "../../../../../../src/domain/item/exchange/formats/exchange-format-name";
import { exchangeFormats } from "../../../../../../src/domain/item/exchange/formats/exchange-formats";
import type { PortableItem } from "../../../../../../src/domain/item/exchange/portable-item";
import { portableItems } from "../../../../../support/portable-items";

/** A case of one part is no case, and the options of a match have no order of their own. */
const comparable = (item: PortableItem) =>
  item.form === "extended-matching"
    ? { ...item, options: item.options.toSorted((one, other) => (one.text < other.text ? -1 : 1)) }
    : item;

describe.each(importFormatNames)("questions that go out as %s", (name) => {
  const { write, read } = exchangeFormats[name];

  test("come back as they went, whatever signs stand in them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(portableItems, { minLength: 1, maxLength: 4 }), async (items) => {
        const { bytes } = await write({ article: "permits", title: "Permits: ~ <b>", language: "en", items });
        const back = await read({ name: "file", bytes });
        expect(back.items.map(comparable)).toEqual(items.map(comparable));
        expect(back.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("are read without a fault of the reader, however the file was damaged", async () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 6 }), fc.nat(9)), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(portableItems, { minLength: 1, maxLength: 3 }), damage, async (items, wounds) => {
        let { bytes } = await write({ article: "permits", title: "Permits", language: "en", items });
        for (const [at, put, cut] of wounds) {
          const index = at % (bytes.length + 1);
          bytes = new Uint8Array(Buffer.concat([bytes.subarray(0, index), put, bytes.subarray(index + cut)]));
        }
        const { diagnostics } = await read({ name: "file", bytes });
        for (const { message, suggestion, location } of diagnostics) {
          expect(message.length * suggestion.length * location.line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("are the same bytes each time", async () => {
    const [item] = fc.sample(portableItems, { numRuns: 1, seed: 7 });
    const exported = { article: "permits", title: "Permits", language: "en", items: item ? [item] : [] };
    const [first, second] = await Promise.all([write(exported), write(exported)]);
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });
});
