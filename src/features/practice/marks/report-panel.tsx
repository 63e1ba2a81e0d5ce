import { type FormEvent, useState } from "react";
import { longestText } from "../../../domain/item/marks/mark";
import { reportReasons } from "../../../domain/item/reports/report-reason";
import { apiErrorText } from "../../../messages/api-error-text";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { ReplyAddressField } from "../../../ui/form/reply-address-field";
import { useLanguage } from "../../../ui/language-context";
import { sendJson } from "../outbox/sending/send-json";
import { asStored, LimitedText } from "./limited-text";

type Props = {
  block: string;
  question: { id: string; position: number };
  /** A page without script was just led back here by a report. */
  isReported?: boolean;
  /** This site sends mail: who likes is told what comes of it. */
  asksAddress?: boolean;
};

/** Says what is wrong with a question that was answered. The form posts itself where there is no script. */
export function ReportPanel({ block, question, isReported = false, asksAddress = false }: Props) {
  const language = useLanguage();
  const messages = runnerMessagesIn(language).marks;
  const [sent, setSent] = useState<"no" | "kept" | { error: string }>(isReported ? "kept" : "no");
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const text = asStored(String(fields.get("text"))).trim();
    if (text.length > longestText) return;
    const to = String(fields.get("replyTo") ?? "").trim();
    const report = {
      ...{ question: question.id, reason: fields.get("reason"), ...(text && { text }) },
      ...(to && { reply: { to, language } }),
    };
    const sending = await sendJson("/api/reports", report, "POST");
    if (sending.outcome === "recorded") return setSent("kept");
    const error = sending.outcome === "refused" ? apiErrorText(sending.type, language) : messages.noLine;
    setSent({ error });
  };
  return (
    <details className="tool-panel" open={isReported || undefined}>
      <summary className="tool">{messages.report}</summary>
      <div className="tool-content" role="status">
        {sent === "kept" && <p className="font-semibold">{messages.reportThanks}</p>}
      </div>
      {sent !== "kept" && (
        <form
          method="post"
          action={formAction(language, "/api/practice/report")}
          onSubmit={send}
          className="tool-content"
        >
          <input type="hidden" name="block" value={block} />
          <input type="hidden" name="question" value={question.id} />
          <input type="hidden" name="position" value={question.position} />
          <fieldset>
            <legend className="font-semibold">{messages.reportQuestion}</legend>
            {reportReasons.map((reason) => (
              <label key={reason} className="tick flex">
                <input type="radio" name="reason" value={reason} required />
                {messages.reasons[reason]}
              </label>
            ))}
          </fieldset>
          <label htmlFor={`report-${question.id}`} className="font-semibold">
            {messages.reportMore}
          </label>
          <p id={`report-rule-${question.id}`} className="text-small text-quiet">
            {messages.reportRule}
          </p>
          <LimitedText
            id={`report-${question.id}`}
            name="text"
            rows={3}
            aria-describedby={`report-rule-${question.id}`}
          />
          {asksAddress && <ReplyAddressField label={messages.reportAddress} />}
          {typeof sent === "object" && (
            <p role="alert" className="notice notice-bad">
              {messages.reportFailed(sent.error)}
            </p>
          )}
          <Button kind="plain" type="submit">
            {messages.sendReport}
          </Button>
        </form>
      )}
    </details>
  );
}
