import type { DatedRevision } from "../../src/domain/article/changes/revision";
import { sampleRevision, section } from "./sample-revision";

const fee = (amount: string) =>
  sampleRevision().sections.map((each) =>
    each.anchor === "step-2"
      ? section("step-2", "Pay the fee", `You pay ${amount}.`, "The fee is not paid back.")
      : each,
  );

/** Four revisions: the first, a new fee with a note, a corrected slip under the same note, another fee without a note. */
export const storedRevisions = (): DatedRevision[] => {
  const note = "The fee rose <today> & stays.";
  return [
    { ...sampleRevision(), number: 1, at: "2026-11-01T12:00:00.000Z" },
    { ...sampleRevision({ sections: fee("$120") }), number: 2, at: "2026-11-10T12:00:00.000Z", note },
    { ...sampleRevision({ sections: fee("$120 ") }), number: 3, at: "2026-11-11T12:00:00.000Z", note },
    { ...sampleRevision({ sections: fee("<$130 & more") }), number: 4, at: "2026-11-20T12:00:00.000Z" },
  ];
};
