import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outdatedOriginal } from "../../../../../src/domain/draft/translation/outdated-original";
import { markNames } from "../../../../../src/domain/draft/translation/section-mark";
import {
  addVersion,
  noHistory,
  pairsIn,
  statesOf,
  type TranslationHistory,
} from "../../../../../src/domain/draft/translation/translation-history";

/** A section of a model of an article. `title`: another in each language. */
type Section = { kind: "step" | "heading"; title: string; body: string; translates?: string | undefined };

const step = (title: string, body = `${title} it here.`, translates?: string): Section => {
  return { kind: "step", title, body, translates };
};
const heading = (title: string, body = `${title} is so.`, translates?: string): Section => {
  return { kind: "heading", title, body, translates };
};

/** As the gate names them: steps by their number, headings by their words. */
const named = (sections: readonly Section[]) => {
  let steps = 0;
  const parts = sections.map(({ kind, title, body, translates }) =>
    kind === "step"
      ? { anchor: `step-${++steps}`, text: `<Step title="${title}">\n\n${body}\n\n</Step>`, translates }
      : { anchor: title.toLowerCase(), text: `## ${title}\n\n${body}`, translates },
  );
  return [{ anchor: "", text: "title: Fees", translates: undefined }, ...parts];
};
const add = (history: TranslationHistory, original: readonly Section[], translated: readonly Section[]) =>
  addVersion(history, { original: named(original), translated: named(translated), reviewed: "2026-11-01" });
/** The titles of a version, those of the original → those of what stands beside them. */
const besideIn = (history: TranslationHistory, original: readonly Section[], translated: readonly Section[]) => {
  const titleOf = (sections: readonly Section[], anchor: string) =>
    sections[named(sections).findIndex((part) => part.anchor === anchor) - 1]?.title;
  return Object.fromEntries(
    [...pairsIn(history)]
      .filter(([anchor]) => anchor !== "")
      .map(([anchor, from]) => [titleOf(original, from), titleOf(translated, anchor)]),
  );
};
const besideAfter = (...versions: [Section[], Section[]][]) => {
  const history = versions.reduce((known, [original, translated]) => add(known, original, translated), noHistory);
  const [original, translated] = versions.at(-1) ?? [[], []];
  return besideIn(history, original, translated);
};

describe("a section of a translation", () => {
  const french = [step("Demander"), step("Payer"), heading("Quand")];

  test("stays beside its original when that gets sections in front of it, ahead of its translation", () => {
    const [ask, pay, when] = [step("Ask"), step("Pay"), heading("When")];
    const later = [step("Register"), ask, pay, heading("How"), when];
    expect(besideAfter([[ask, pay, when], french], [later, french])).toEqual({
      Ask: "Demander",
      Pay: "Payer",
      When: "Quand",
    });
    const done = [step("S’inscrire"), ...french.slice(0, 2), heading("Comment"), ...french.slice(2)];
    expect(besideAfter([[ask, pay, when], french], [later, french], [later, done])).toEqual({
      Register: "S’inscrire",
      Ask: "Demander",
      Pay: "Payer",
      How: "Comment",
      When: "Quand",
    });
  });

  test("follows its original through other words, another title and another place, one after the other", () => {
    const [ask, pay] = [step("Ask"), step("Pay")];
    const reworded = { ...ask, body: "Ask it here, or by telephone." };
    const renamed = { ...reworded, title: "Call" };
    expect(
      besideAfter([[ask, pay], french], [[reworded, pay], french], [[renamed, pay], french], [[pay, renamed], french]),
    ).toMatchObject({ Call: "Demander", Pay: "Payer" });
  });

  test("whose original has gone is of none, and of it again when it comes back", () => {
    const [ask, pay] = [step("Ask"), step("Pay")];
    const first = french.slice(0, 2);
    expect(besideAfter([[ask, pay], first], [[pay], first])).toEqual({ Pay: "Payer" });
    expect(besideAfter([[ask, pay], first], [[pay], first], [[pay, ask], first])).toEqual({
      Ask: "Demander",
      Pay: "Payer",
    });
  });

  test("that was there before a section of the original is not taken for its translation", () => {
    const own = [step("Demander"), heading("Ici", "Chez nous.")];
    expect(besideAfter([[step("Ask")], own], [[step("Ask"), heading("Law", "It is the law.")], own])).toEqual({
      Ask: "Demander",
    });
  });

  test("is of what its mark named when it was written, by a title or by the number of then", () => {
    const [ask, pay] = [step("Ask"), step("Pay")];
    for (const translates of ["step-pay", "step-2"]) {
      const begun = [step("Payer", "Payez.", translates)];
      expect(besideAfter([[ask, pay], begun], [[step("Register"), ask, pay], begun])).toEqual({ Pay: "Payer" });
    }
    // Whoever writes another name says something else.
    const [one, other] = [[step("Payer", "Payez.", "step-pay")], [step("Payer", "Payez.", "step-ask")]];
    expect(besideAfter([[ask, pay], one], [[ask, pay], other])).toEqual({ Ask: "Payer" });
  });

  test("is of the section that its title names where nothing older is known, whatever its number", () => {
    expect(
      besideAfter([
        [step("Ask"), step("Pay")],
        [step("Payer", "Payez.", "step-pay"), step("Demander", "Demandez.", "step-ask")],
      ]),
    ).toEqual({ Ask: "Demander", Pay: "Payer" });
  });
});

/** Words of which no two sections share more than a few. */
const wordOf = (seed: number): string => {
  let [word, left] = ["", (seed * 2654435761) % 308915776];
  for (let letter = 0; letter < 6; letter++) {
    word += String.fromCharCode(97 + (left % 26));
    left = Math.floor(left / 26);
  }
  return word;
};

/** What people do to both articles. Indices count round. */
type Act =
  | { act: "insert" | "rewrite" | "retitle" | "edit"; at: number }
  | { act: "move"; at: number; to: number }
  | { act: "delete"; at: number }
  | { act: "translate" | "reword" | "untranslate"; at: number }
  | { act: "arrange" };

type Tracked = Section & { id: number };

/** A model that knows each section by its id. `read`: the original's text when its translation was last written. */
class Model {
  original: Tracked[] = [];
  translated: Tracked[] = [];
  read = new Map<number, string>();
  #words = 1;
  #ids = 1;

  text(count: number): string {
    return Array.from({ length: count }, () => wordOf(this.#words++)).join(" ");
  }
  make(kind: Section["kind"]): Tracked {
    return { id: this.#ids++, kind, title: this.text(2), body: this.text(6) };
  }
  textOf(id: number): string {
    return named(this.original.filter((section) => section.id === id))[1]?.text.replace(/^## /, "") ?? "";
  }
  nameOf(id: number): string | undefined {
    const parts = named(this.original);
    const anchor = parts[this.original.findIndex((section) => section.id === id) + 1]?.anchor;
    return [...markNames(parts)].find(([, named]) => named === anchor)?.[0];
  }

  /** Changes the original. */
  change(act: Act): void {
    const { original } = this;
    if (act.act === "insert" && "at" in act) {
      original.splice(act.at % (original.length + 1), 0, this.make(act.at % 3 === 0 ? "heading" : "step"));
      return;
    }
    if (!("at" in act) || original.length === 0) return;
    const index = act.at % original.length;
    const section = original[index];
    if (section === undefined) return;
    if (act.act === "delete") original.splice(index, 1);
    if (act.act === "move") original.splice(act.to % original.length, 0, ...original.splice(index, 1));
    if (act.act === "edit") section.body = `${section.body} ${this.text(2)}`;
    if (act.act === "rewrite") section.body = this.text(6);
    if (act.act === "retitle") section.title = this.text(2);
  }

  /** Changes the translation, as its page or an editor of files does. */
  translate(act: Act): void {
    if (act.act === "arrange") {
      const order = this.original.map(({ id }) => id);
      this.translated.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
      return;
    }
    if (!("at" in act) || this.original.length === 0) return;
    const section = this.original[act.at % this.original.length];
    if (section === undefined) return;
    const own = this.translated.find(({ id }) => id === section.id);
    if (act.act === "untranslate") this.translated = this.translated.filter((each) => each !== own);
    if (act.act === "reword" && own) own.body = `${own.body} ${this.text(1)}`;
    else if (act.act === "translate" && own === undefined) {
      const made = { ...this.make(section.kind), id: section.id, translates: this.nameOf(section.id) };
      this.translated.splice(act.at % (this.translated.length + 1), 0, made);
    } else return;
    this.read.set(section.id, this.textOf(section.id));
  }
}

describe("whatever is done to both articles", () => {
  const at = fc.nat({ max: 30 });
  const ofOriginal = fc.oneof(
    fc.record({ act: fc.constantFrom("insert" as const, "rewrite" as const, "retitle" as const, "edit" as const), at }),
    fc.record({ act: fc.constant("move" as const), at, to: at }),
    fc.record({ act: fc.constant("delete" as const), at }),
  );
  const ofTranslation = fc.oneof(
    fc.record({ act: fc.constantFrom("translate" as const, "reword" as const, "untranslate" as const), at }),
    fc.constant({ act: "arrange" as const }),
  );
  // What is published together is one version. Where both the title and the text of a section are other ones in one version, it is
  // another section.
  const together = fc
    .array(ofOriginal, { minLength: 1, maxLength: 4 })
    .filter((acts) => !["rewrite", "retitle"].every((each) => acts.some(({ act }) => act === each)));
  const versions = fc.array(
    fc.oneof(
      together.map((acts) => ({ acts, isOriginal: true })),
      fc.array(ofTranslation, { minLength: 1, maxLength: 3 }).map((acts) => ({ acts, isOriginal: false })),
    ),
    { maxLength: 12 },
  );

  test("each translated section stands beside the one it translates, and is behind where that changed since", () => {
    fc.assert(
      fc.property(fc.nat({ max: 5 }), versions, (count, done) => {
        const model = new Model();
        // An article and its translation from files, without marks.
        for (let index = 0; index < count; index++) model.change({ act: "insert", at: index });
        model.translated = model.original.map((section) => ({ ...model.make(section.kind), id: section.id }));
        for (const { id } of model.original) model.read.set(id, model.textOf(id));
        let history = add(noHistory, model.original, model.translated);
        for (const { acts, isOriginal } of done) {
          for (const act of acts) {
            if (isOriginal) model.change(act);
            else model.translate(act);
          }
          history = add(history, model.original, model.translated);

          const [from, to] = [named(model.original), named(model.translated)];
          const pairs = pairsIn(history);
          const anchors = model.original.map(({ id }, index) => ({ id, anchor: from[index + 1]?.anchor ?? "" }));
          const beside = model.translated.map(({ id }, index) => ({
            id,
            from: pairs.get(to[index + 1]?.anchor ?? ""),
          }));
          expect(beside).toEqual(
            model.translated.map(({ id }) => ({ id, from: anchors.find((each) => each.id === id)?.anchor })),
          );
          const isBehind = (anchor: string) => outdatedOriginal(statesOf(history, anchor)) !== undefined;
          const waiting = anchors.filter(({ id }) => model.translated.some((own) => own.id === id));
          expect(waiting.filter(({ anchor }) => isBehind(anchor)).map(({ id }) => id)).toEqual(
            waiting.filter(({ id }) => model.read.get(id) !== model.textOf(id)).map(({ id }) => id),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
