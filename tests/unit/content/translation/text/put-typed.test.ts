import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keySections, toVersion } from "../../../../../src/content/translation/text/key-sections";
import { putTyped, typedSections } from "../../../../../src/content/translation/text/put-typed";
import { splitArticle } from "../../../../../src/content/translation/text/split-article";
import { withoutMark } from "../../../../../src/domain/draft/translation/section-mark";
import { addVersion, noHistory } from "../../../../../src/domain/draft/translation/translation-history";

const head = (language: string) =>
  `---\ntitle: "Where to park"\nsummary: "Where residents leave their car."\nlanguage: ${language}\nreviewed: 2026-11-20\n---\n`;
const article = (language: string, sections: readonly string[]) => `${head(language)}\n${sections.join("\n\n")}\n`;
const split = async (text: string) => {
  const found = await splitArticle(text);
  if (!found) throw new Error(`The gate refuses ${text}`);
  return found;
};

/** Both articles over time, and the boxes of the page that shows them. */
class Desk {
  history = noHistory;
  constructor(
    public original: string,
    public translated: string,
  ) {}
  async look() {
    const [from, own] = [await split(this.original), await split(this.translated)];
    this.history = addVersion(this.history, toVersion(from, own));
    return { from, own, keyed: keySections(own, this.history) };
  }
  /** Sends the page's form with another text in the box of one section. */
  async type(anchor: string, text: string): Promise<void> {
    const { from, own, keyed } = await this.look();
    const paired = { article: from, history: this.history };
    const boxes = [...new Set([...from.parts.map((part) => part.anchor), ...keyed.map(({ key }) => key)])].map(
      (key) => {
        const shown =
          keyed.find((part) => part.key === key)?.text ?? from.parts.find((part) => part.anchor === key)?.text;
        return { anchor: key, text: key === anchor ? text : withoutMark(key === "" ? "" : (shown ?? "")) };
      },
    );
    const typed = typedSections(own, paired, boxes);
    if (typed.length > 0) this.translated = await putTyped(own, paired, typed, splitArticle);
    await this.look();
  }
  /** What stands beside each section of the original, by its anchor. */
  async beside(): Promise<Record<string, string>> {
    const { keyed } = await this.look();
    return Object.fromEntries(keyed.map(({ key, text }) => [key, withoutMark(text).trim()]));
  }
}

const step = (title: string, text: string) => `<Step title="${title}">\n\n${text}\n\n</Step>`;
const [ask, pay] = [step("Ask", "Ask at the desk."), step("Pay", "Pay at the gate.")];
const [demander, payer] = [step("Demander", "Demandez au guichet."), step("Payer", "Payez à la barrière.")];

describe("what is typed into a translation", () => {
  test("is put beside the section that the page showed, though its original has another number since", async () => {
    const desk = new Desk(article("en", [ask, pay]), article("fr", [demander, payer]));
    await desk.look();
    desk.original = article("en", [step("Register", "Write your name."), ask, pay]);
    await desk.type("step-3", payer.replace("Payez", "Payez d’abord"));
    expect(await desk.beside()).toMatchObject({
      "step-2": demander,
      "step-3": payer.replace("Payez", "Payez d’abord"),
    });
    expect(desk.translated).not.toContain("translates");
    await desk.type("step-1", step("S’inscrire", "Écrivez votre nom."));
    expect(desk.translated).toContain("{/* translates: step-register */}");
    expect(await desk.beside()).toMatchObject({
      "step-1": step("S’inscrire", "Écrivez votre nom."),
      "step-2": demander,
    });
  });

  test("over all of two neighbours at once says which is which, as soon as another would be taken for it", async () => {
    const desk = new Desk(article("en", [ask, pay]), article("fr", [demander, payer]));
    await desk.look();
    // Both have the words of the other now.
    await desk.type("step-1", payer.replace("Payer", "Autre"));
    await desk.type("step-2", demander.replace("Demander", "Encore"));
    expect(await desk.beside()).toMatchObject({
      "step-1": payer.replace("Payer", "Autre"),
      "step-2": demander.replace("Demander", "Encore"),
    });
  });

  test("is never lost, and stays beside its section, whatever is done to the original between", async () => {
    // No two share half of their words, which would make one the other under a new title.
    const titles = ["Ask", "Pay", "Wait", "Sign", "Park", "Leave"];
    const bodies = [
      "desk window counter",
      "gate coins receipt",
      "bench hour clock",
      "name pen paper",
      "lot wheel meter",
      "exit road lights",
    ];
    const english = (index: number) => step(titles[index] ?? "", `${bodies[index]} in the morning.`);
    const act = fc.oneof(
      fc.record({ kind: fc.constant("type" as const), at: fc.nat({ max: 5 }) }),
      fc.record({
        kind: fc.constant("order" as const),
        order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 7 }), async (acts) => {
        let order = [0, 1, 2];
        const inEnglish = () => article("en", order.map(english));
        const desk = new Desk(inEnglish(), article("fr", ["<Practice />"]));
        await desk.look();
        const translated = new Map<number, string>();
        let words = 0;
        for (const each of acts) {
          if (each.kind === "order") {
            order = each.order;
            desk.original = inEnglish();
          } else {
            const index = order[each.at % order.length] ?? 0;
            const text = step(`Titre ${index} ${words}`, `Texte ${words++}, que personne d’autre n’a.`);
            await desk.type(`step-${order.indexOf(index) + 1}`, text);
            translated.set(index, text);
          }
          const beside = await desk.beside();
          for (const [index, text] of translated) {
            const position = order.indexOf(index);
            if (position >= 0) expect(beside[`step-${position + 1}`]).toBe(text);
            else expect(Object.values(beside)).toContain(text);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
