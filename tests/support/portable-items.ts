import fc from "fast-check";
import type { PortableItem, PortableOption } from "../../src/domain/item/exchange/portable-item";
import { portableText } from "../../src/domain/item/exchange/portable-text";

/** Pieces that mean something in one format or another, whole and broken. */
const signs = [
  ..."~ = # { } : \\ -> %50% [html] [plain] // :: #### $CATEGORY: \\n {#1..2}".split(" "),
  ..."& < > \" ' &amp; &lt; &#65; &nbsp; ]]> <![CDATA[ <!-- --> <b> </p> <br> <script>x</script> <?xml?> @@PLUGINFILE@@".split(
    " ",
  ),
  ..."=1+1 @SUM(A1) , ; \t ' \u00a0 é « » 漢字 🏥 e\u0301 \u200d".split(" "),
  "\n",
  " ",
  "choice_1",
];

/** Text as it may travel: any signs of Unicode, and those that formats read as their own. */
export const portableTexts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...signs), fc.string({ unit: "grapheme", maxLength: 8 }), fc.string({ maxLength: 8 })),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => portableText(parts.join("")))
  .filter((text) => text !== "");

const rationales = fc.oneof(fc.constant(""), portableTexts);

const optionWith = (isKey: boolean): fc.Arbitrary<PortableOption> =>
  fc.record({ text: portableTexts, isKey: fc.constant(isKey), rationale: rationales });

const differ = fc.uniqueArray;

/** Keys among distractors, in any order. */
const menus = (fewestKeys: number, mostKeys: number): fc.Arbitrary<PortableOption[]> =>
  fc
    .tuple(
      fc.array(optionWith(true), { minLength: fewestKeys, maxLength: mostKeys }),
      fc.array(optionWith(false), { minLength: 1, maxLength: 4 }),
    )
    .chain(([keys, distractors]) =>
      fc.shuffledSubarray([...keys, ...distractors], { minLength: keys.length + distractors.length }),
    );

const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => Number(number.toFixed(3)) + 0);

const matching = fc
  .tuple(differ(portableTexts, { minLength: 2, maxLength: 5 }), differ(portableTexts, { minLength: 2, maxLength: 4 }))
  .chain(([options, stems]) =>
    fc.record({
      options: fc.constant(options),
      stems: fc.tuple(
        ...stems.map((text) =>
          fc.record({ text: fc.constant(text), key: fc.constantFrom(...options), rationale: rationales }),
        ),
      ),
    }),
  );

/** Items of every form, with whatever signs in their texts. */
export const portableItems: fc.Arbitrary<PortableItem> = fc.oneof(
  fc.record({ form: fc.constant("single-best-answer" as const), stem: portableTexts, options: menus(1, 1) }),
  fc.record({ form: fc.constant("multiple-response" as const), stem: portableTexts, options: menus(1, 3) }),
  fc.record({
    form: fc.constant("ordering" as const),
    stem: portableTexts,
    options: differ(optionWith(true), { minLength: 3, maxLength: 5, selector: ({ text }) => text }),
  }),
  fc
    .record({ stem: portableTexts, number: numbers, tolerance: fc.integer({ min: 0, max: 50 }), rationale: rationales })
    .map(
      ({ stem, number, tolerance, rationale }): PortableItem => ({
        form: "numeric",
        stem,
        tolerance,
        options: [{ text: String(number), isKey: true, rationale }],
      }),
    ),
  fc.record({
    form: fc.constant("decision-case" as const),
    stem: portableTexts,
    options: fc.constant([] as []),
    parts: fc.array(
      fc.record({ stem: portableTexts, upTo: fc.integer({ min: 1, max: 9 }), options: menus(1, 3) }).map((part) => ({
        ...part,
        options: part.options.map((option, index) =>
          !option.isKey && index % 2 === 0 ? { ...option, harmful: true as const } : option,
        ),
      })),
      { minLength: 2, maxLength: 3 },
    ),
  }),
  fc.record({ stem: portableTexts, matching }).map(
    ({ stem, matching: { options, stems } }): PortableItem => ({
      form: "extended-matching",
      stem,
      stems,
      options: options.map((text) => ({ text, isKey: stems.some(({ key }) => key === text), rationale: "" })),
    }),
  ),
);
