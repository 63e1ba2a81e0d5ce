import { expect, test } from "vitest";
import { noPicture } from "../../../../src/content/rules/no-picture";
import { draftOf } from "./draft-of";

test("a picture is refused where it stands, and what to do instead is said", () => {
  const text =
    "---\ntitle: A\n---\n\nSee ![a form](/media/form.png) or ![it][1].\n\n```\n![code](x)\n```\n\nWow! [A link](https://mcc.ca)";
  expect(noPicture(draftOf({ text }))).toMatchObject([
    {
      location: expect.objectContaining({ line: 5, column: 5 }),
      severity: "error",
      suggestion: expect.stringContaining("Say in words what it shows"),
    },
  ]);
});
