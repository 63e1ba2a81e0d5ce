import { expect, test } from "vitest";
import { parseCanonical } from "../../../../../src/content/gate/canonical/parse-canonical";
import { linkContacts } from "../../../../../src/features/reading/terms/link-contacts";

type Node = { type: string; name?: string | null; value?: string; children?: Node[] };

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join("");
const contactsIn = (node: Node): string[] =>
  node.name === "Contact" ? [textOf(node)] : (node.children ?? []).flatMap(contactsIn);

test("telephone numbers can be called, but not in a heading or another link, and every word stays", () => {
  const tree = parseCanonical(
    "# Call 416-967-2617\n\n- Call **1-800-268-7096**, or [613-521-6012](https://mcc.ca), or 613-521-6013.",
  );
  const before = textOf(tree as Node);
  linkContacts(tree);
  expect(contactsIn(tree as Node)).toEqual(["1-800-268-7096", "613-521-6013"]);
  expect(textOf(tree as Node)).toBe(before);
});
