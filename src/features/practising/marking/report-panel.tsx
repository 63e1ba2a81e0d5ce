import { type FormEvent, useState } from "react";
import { Button } from "../../../ui/button";
import { putJson } from "../keeping/put-json";
import { reportWords } from "./report-words";

type Props = {
  block: string;
  question: { id: string; position: number };
  /** A page without script was just led back here by a report. */
  isReported?: boolean;
};

/** Says what is wrong with a question that was answered. The form posts itself where there is no script. */
export function ReportPanel({ block, question, isReported = false }: Props) {
  const [sent, setSent] = useState<"no" | "kept" | { problem: string }>(isReported ? "kept" : "no");
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const text = String(fields.get("text")).trim();
    const report = { question: question.id, reason: fields.get("reason"), ...(text && { text }) };
    const sending = await putJson("/api/reports", report, "POST");
    if (sending.outcome === "recorded") return setSent("kept");
    const problem =
      sending.outcome === "refused" ? sending.detail : "There is no line to the server. Send it again later.";
    setSent({ problem });
  };
  return (
    <details className="tool-panel" open={isReported || undefined}>
      <summary className="tool">Report</summary>
      <div className="tool-content" role="status">
        {sent === "kept" && (
          <p className="font-semibold">Thank you. Your report is kept, and an editor will read it.</p>
        )}
      </div>
      {sent !== "kept" && (
        <form method="post" action="/api/practice/report" onSubmit={send} className="tool-content">
          <input type="hidden" name="block" value={block} />
          <input type="hidden" name="question" value={question.id} />
          <input type="hidden" name="position" value={question.position} />
          <fieldset>
            <legend className="font-semibold">What is wrong with this question?</legend>
            {Object.entries(reportWords).map(([reason, words]) => (
              <label key={reason} className="tick flex">
                <input type="radio" name="reason" value={reason} required />
                {words}
              </label>
            ))}
          </fieldset>
          <label htmlFor={`report-${question.id}`} className="font-semibold">
            Anything to add? (optional)
          </label>
          <p id={`report-rule-${question.id}`} className="text-fine text-quiet">
            Editors read this. Write nothing about a patient.
          </p>
          <textarea
            id={`report-${question.id}`}
            name="text"
            rows={3}
            maxLength={2000}
            aria-describedby={`report-rule-${question.id}`}
            className="text-box"
          />
          {typeof sent === "object" && (
            <p role="alert" className="notice notice-bad">
              Not sent. {sent.problem}
            </p>
          )}
          <Button kind="plain" type="submit">
            Send report
          </Button>
        </form>
      )}
    </details>
  );
}
