import { expect, test } from "vitest";
import { findWords, fingerprintOf, pageTextOf, readPageText } from "../../../../src/domain/watch/page-text";

const textsOf = (html: string) => readPageText(html).sentences.map(({ text }) => text);

test("a page is read sentence by sentence, without what nobody reads as its text", () => {
  const html = `<!doctype html><title>Fees</title><style>p { color: red }</style><script>const fee = "$1,000."</script>
    <nav><a href="/">Home</a></nav><h1>Fees</h1>
    <p>The fee is <b>$1,250</b>. It is paid&nbsp;once.<!-- Not $900. --></p>
    <ul><li>In person<li>By mail</ul>
    <table><tr><th>Item<th>Fee<tr><td>NAC<td>$3,000</table>
    <footer>Last built at 12:00.</footer>`;
  expect(textsOf(html)).toEqual([
    "Fees",
    "The fee is $1,250.",
    "It is paid once.",
    "In person",
    "By mail",
    "Item Fee",
    "NAC $3,000",
  ]);
});

test("a line break ends a sentence, and what is invisible is not there", () => {
  expect(textsOf("<p>Fee A $100<br>Fee B $2\u200b00</p>")).toEqual(["Fee A $100", "Fee B $200"]);
});

test("a page of one word without an end is read in no time, and what a database refuses is not there", () => {
  const { sentences } = readPageText(`<p>a${"_".repeat(4_000_000)}b \u0000\u0001c`);
  expect(sentences.at(-1)?.words).toMatch(/b c$/);
  expect(Math.max(...sentences.map(({ text }) => text.length))).toBeLessThanOrEqual(2_000);
});

test("ten thousand levels of depth are read like one", () => {
  expect(textsOf(`${"<div>".repeat(10_000)}The fee is $5.`)).toEqual(["The fee is $5."]);
});

test("words are found over the end of a paragraph, whole words alone", () => {
  const page = pageTextOf(["One two.", "Three four. Five."]);
  expect(findWords(page, "two three")).toMatchObject({ first: 0, last: 1 });
  expect(findWords(page, "five")).toMatchObject({ first: 2, last: 2 });
  expect(findWords(page, "wo")).toBeNull();
  expect(findWords(page, "")).toBeNull();
});

test("a fingerprint is the same for the same words, however they are set", () => {
  const one = readPageText("<p>The fee is <b>$5</b>. Pay  now!</p>");
  const other = readPageText("<div>The fee is $5.</div>\n<div>PAY NOW</div>");
  expect(fingerprintOf(one)).toEqual(fingerprintOf(other));
  expect(fingerprintOf(readPageText("<p>The fee is $6. Pay now!</p>"))).not.toEqual(fingerprintOf(one));
});
