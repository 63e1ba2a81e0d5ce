// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { markdownFromHtml } from "../../../../../src/browser/studio/pasting/markdown-from-html";
import { tableFromTabs } from "../../../../../src/browser/studio/pasting/table-from-tabs";
import { gate } from "../../../../../src/content/gate/gate";

const head = `---\ntitle: "Fees"\nsummary: What it costs.\nlanguage: en\nreviewed: 2026-11-25\nreviewEveryMonths: 6\n---\n\n`;
const accepted = async (markdown: string): Promise<unknown> => {
  const gated = await gate(`${head}${markdown}\n`);
  return gated.ok ? [] : gated.failure;
};

const word = `<html><head><style>p { color: red }</style></head><body><!--StartFragment-->
<h1>Fees<o:p></o:p></h1>
<p class=MsoNormal>The <b>file fee</b> is {about} &lt;$250&gt; a year.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>a passport</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>a photograph</p>
<table><tr><td><p>Form</p></td><td><p>Fee</p></td></tr><tr><td><p>First report</p></td><td><p>$0</p></td></tr></table>
<!--EndFragment--></body></html>`;

test("a document of Word becomes headings, a list, a table and bold words that the gate takes", async () => {
  const markdown = markdownFromHtml(word) ?? "";
  expect(markdown.split("\n").filter((line) => line !== "")).toEqual([
    "## Fees",
    "The **file fee** is \\{about\\} \\<$250> a year.",
    "- a passport",
    "- a photograph",
    "| Form | Fee |",
    "| - | - |",
    "| First report | $0 |",
  ]);
  expect(await accepted(markdown)).toEqual([]);
});

test("a page keeps its links by https, and no script, picture or other address", async () => {
  const markdown = markdownFromHtml(
    `<p>See <a href="https://www.cpso.on.ca/">CPSO</a>, <a href="javascript:alert(1)">this</a> and <a href="/x">that</a>.
     <img src="https://x.example.org/a.png" alt="A"><script>alert(1)</script></p><h4>Then</h4><p>Pay.</p>`,
  );
  expect(markdown).toBe("See [CPSO](https://www.cpso.on.ca/), this and that.\n\n## Then\n\nPay.");
  expect(await accepted(markdown ?? "")).toEqual([]);
});

test("what has no more than its plain text is left to the editor", () => {
  expect(markdownFromHtml('<span style="color: red">A word.</span>')).toBeNull();
  expect(markdownFromHtml('<b style="font-weight:normal"><p>Of a document of Google.</p></b>')).toBeNull();
});

test("rows whose cells are parted by tabs become a table, and nothing else does", async () => {
  const table = tableFromTabs("Form\tFee\r\nFirst | second\t$0\r\n") ?? "";
  expect(table).toBe("| Form | Fee |\n| --- | --- |\n| First \\| second | $0 |");
  expect(await accepted(table)).toEqual([]);
  expect([tableFromTabs("One\ttwo"), tableFromTabs("One\ttwo\nthree"), tableFromTabs("One\ntwo")]).toEqual([
    null,
    null,
    null,
  ]);
});
