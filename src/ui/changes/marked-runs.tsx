import type { Run } from "./mark-words";

/** Runs of words of a sentence, those that the other one does not have in `del` or `ins`. */
export const MarkedRuns = ({ runs, as: Marked }: { runs: readonly Run[]; as: "ins" | "del" }) =>
  runs.map(({ text, marked }, position) => {
    const key = `${position} ${text}`;
    return marked ? <Marked key={key}>{text}</Marked> : <span key={key}>{text}</span>;
  });
