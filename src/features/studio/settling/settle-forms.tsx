import type { ReactNode } from "react";
import { Button } from "../../../ui/button";
import { TextArea } from "../../../ui/form/text-area";

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
        <TextArea
          {...{ id, name: "reason", rows: 2, required: true, minLength: 10, maxLength: 500 }}
          {...{ label: messages.reason, hint: messages.reasonHint }}
        />
        <Button type="submit" name="kind" value="dismissed" kind="plain">
          {messages.dismiss}
        </Button>
      </form>
    </details>
  </div>
);
