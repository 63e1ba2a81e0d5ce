import { expect, test } from "vitest";
import { translationHead } from "../../../../../src/content/translation/text/translation-head";

test("a translation begins with what its original says of itself, without what was said of its changes", () => {
  const head = `---
title: Fees
language: en
reviewed: 2026-01-01
note: "The fee rose."
redirectFrom:
  - old-fees
reviewEveryMonths: 6
---

Above all sections.

`;
  expect(translationHead(head, "fr", "2026-11-28")).toBe(
    "---\ntitle: Fees\nlanguage: fr\nreviewed: 2026-11-28\nreviewEveryMonths: 6\n---\n\n",
  );
});
