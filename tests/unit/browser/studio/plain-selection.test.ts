import { expect, test } from "vitest";
import { plainSelection } from "../../../../src/browser/studio/plain-selection";

test.each([
  ["- The fee is **$950**.", "The fee is $950."],
  ["1. Ask [CPSO](https://www.cpso.on.ca/)\n   first.", "Ask CPSO first."],
  ['<Step title="Pay">\n\nPay *before* June 1.\n\n</Step>', "Pay before June 1."],
  ["It costs 5\\* or `a_b`", "It costs 5* or a_b"],
  ["Frais\u00a0: 950 $", "Frais\u00a0: 950 $"],
])("%s is marked, and %s is what readers see", (marked, plain) => {
  expect(plainSelection(marked)).toBe(plain);
});
