import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { gate } from "../../../../src/content/gate/gate";

const diagnosticsOf = async (text: string) => {
  const outcome = await gate(text);
  return outcome.ok ? [] : outcome.failure;
};

describe("gate", () => {
  it("gives keys with their lines, a canonical body and sections", async () => {
    const outcome = await gate("---\ntitle: Fees\norder: 2\n---\n\n<BottomLine>\nPay <$2,000.\n</BottomLine>\n");
    expect(outcome).toEqual({
      ok: true,
      value: {
        frontMatter: { title: "Fees", order: 2 },
        frontMatterLines: { title: 2, order: 3 },
        body: "<BottomLine>\n\nPay \\<$2,000.\n\n</BottomLine>\n",
        sections: [{ anchor: "bottom-line", heading: "The bottom line", passages: ["Pay <$2,000."] }],
        starts: [{ anchor: "bottom-line", offset: 30 }],
      },
    });
  });

  it("counts lines and columns from the first line of the whole text", async () => {
    const text = "---\r\ntitle: A\r\n---\r\nScore <50%.\r\n\r\nSee [x](javascript:alert(1)).";
    expect(await diagnosticsOf(text)).toEqual([expect.objectContaining({ line: 6, column: 5 })]);
  });

  it("tells all that it finds, in the front matter and in the body", async () => {
    const diagnostics = await diagnosticsOf("---\ntitle: A\norder: 010\n---\n![](/media/a.png)\n\n<div>x</div>");
    expect(diagnostics.map(({ line }) => line)).toEqual([3, 5, 7]);
  });

  it("takes a stage of the lists, and says which there are", async () => {
    expect(await diagnosticsOf("---\nstage: practice-ready\nshortTitle: NAC Examination\n---\nWords.")).toEqual([]);
    expect(await diagnosticsOf("---\ntitle: A\nstage: exams\n---\nWords.")).toEqual([
      {
        message: "The value of stage is not of the kind that stage has.",
        suggestion:
          "Write one of start, examinations, residency, practice-ready, certification, provinces, or delete the line.",
        line: 3,
        column: 8,
      },
    ]);
  });

  it("refuses a name and a line for lists that do not fit there", async () => {
    const long = "a".repeat(41);
    const found = await diagnosticsOf(`---\nshortTitle: ${long}\nshortSummary: ${long}\n---\nWords.`);
    expect(found.map(({ line }) => line)).toEqual([2, 3]);
  });

  it("asks whether a component was meant", async () => {
    const diagnostics = await diagnosticsOf('<callout type="info">x</callout>');
    expect(diagnostics[0]?.suggestion).toBe("Did you mean <Callout>?");
  });

  it("says where a component was left open", async () => {
    const diagnostics = await diagnosticsOf('Words.\n\n<Callout type="info">\n\nMore words.');
    expect(diagnostics[0]).toMatchObject({ line: 3, column: 1, message: expect.stringContaining("<Callout>") });
  });

  it("says that an element left open is HTML, or no component", async () => {
    expect((await diagnosticsOf("Press <Enter> now."))[0]?.message).toBe("<Enter> is no component.");
    expect((await diagnosticsOf("words</div>"))[0]?.message).toBe("<div> is HTML, which articles do not use.");
  });

  it("reads a component on one line, and a title over two, as the block they are", async () => {
    const outcome = await gate('<Callout type="info" title="A long\n  title"> Mind **this.** </Callout>');
    expect(outcome.ok && outcome.value.body).toBe(
      '<Callout type="info" title="A long title">\n\nMind **this.**\n\n</Callout>\n',
    );
  });

  it("refuses a text of more than 200 KB, counted in bytes", async () => {
    expect(await diagnosticsOf("é".repeat(110_000))).toEqual([expect.objectContaining({ line: 1, column: 1 })]);
  });

  it("answers texts sent together, each with its own outcome", async () => {
    const outcomes = await Promise.all(["One.", "<b>two</b>", "Three."].map(gate));
    expect(outcomes.map((outcome) => outcome.ok && outcome.value.body)).toEqual(["One.\n", false, "Three.\n"]);
  });

  it("takes its own canonical text for what it is", async () => {
    const first = await gate("import <3 {A}<br>line\n\n* a\n* b\n\n1) c");
    if (!first.ok) throw new Error(first.failure[0]?.message);
    const second = await gate(first.value.body);
    expect(second.ok && second.value.body).toBe(first.value.body);
  });

  it("lets a script end that has nothing more to read", () => {
    const script = 'import { gate } from "./src/content/gate/gate.ts"; gate("Words.").then((o) => console.log(o.ok));';
    const output = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
      timeout: 20_000,
    });
    expect(String(output)).toBe("true\n");
  });
});
