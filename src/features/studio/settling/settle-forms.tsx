import type { ReactNode } from "react";
import { Button } from "../../../ui/button";

type Messages = { makeDraft: string; dismiss: string; reason: string; reasonHint: string };

/**
 * `names`: the hidden fields that say what is settled; `id`: of the field for the reason; `draft`: what becomes of a draft, undefined
 * where no guide is left to make one of.
 */
type Props = {
  action: string;
  names: ReactNode;
  id: string;
  draft: { what: string; kind: "primary" | "plain" } | undefined;
  messages: Messages;
};

/** The two forms that settle a doubt about a fact: with a draft, or with a reason why nothing changes. */
export const SettleForms = ({ action, names, id, draft, messages }: Props) => (
  <div className="mt-3">
    {draft && (
      <form method="post" action={action}>
        {names}
        <Button type="submit" name="kind" value="draft" kind={draft.kind}>
          {messages.makeDraft}
        </Button>
        <p className="mt-1 text-small text-quiet">{draft.what}</p>
      </form>
    )}
    <details className="fold mt-2">
      <summary>
        <span>{messages.dismiss}</span>
      </summary>
      <form method="post" action={action} className="grid grid-cols-1 justify-items-start gap-3">
        {names}
        <div className="field w-full">
          <label htmlFor={id} className="font-semibold">
            {messages.reason}
          </label>
          <textarea
            id={id}
            name="reason"
            className="text-box"
            rows={2}
            required
            minLength={10}
            maxLength={500}
            aria-describedby={`${id}-hint`}
          />
          <p id={`${id}-hint`} className="text-quiet">
            {messages.reasonHint}
          </p>
        </div>
        <Button type="submit" name="kind" value="dismissed" kind="plain">
          {messages.dismiss}
        </Button>
      </form>
    </details>
  </div>
);
