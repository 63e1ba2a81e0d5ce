import { expect, test } from "vitest";
import { outsideLinks } from "../../../../src/content/text/outside-links";

test("the links of a text to other sites are found, those of components too, each once", () => {
  const body = `Read [the page](https://a.org/one_two) or [ours](/articles/fees), [again](https://a.org/one_two), <mailto:a@b.org>.

<LinkCard href="https://b.org/fees?a=1&b=2" title="Fees" />

https://c.org/bare
`;
  expect(outsideLinks(body)).toEqual(["https://a.org/one_two", "https://b.org/fees?a=1&b=2", "https://c.org/bare"]);
});
