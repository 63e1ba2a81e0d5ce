import { compareAddress } from "../../../domain/article/history-address";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import type { ListedRevision } from "./history";

type RevisionChoice = Pick<ListedRevision, "number" | "on">;
type Props = { slug: string; revisions: readonly RevisionChoice[]; chosen?: { from: number; to: number } };

/** Any two versions, chosen without script. `revisions`: the newest first. */
export const CompareForm = ({ slug, revisions, chosen }: Props) => {
  const language = useLanguage();
  const messages = messagesIn(language).history;
  const [newest, before] = revisions;
  if (!newest || !before) return <p className="mt-2">{messages.onlyOne}</p>;
  const field = (name: "from" | "to", usual: number) => (
    <label className="field">
      {messages[name]}
      <select name={name} defaultValue={chosen?.[name] ?? usual}>
        {revisions.map(({ number, on }) => (
          <option key={number} value={number}>
            {messages.option(number, formatDay(on, language))}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form className="actions items-end mt-4" method="get" action={compareAddress(slug)}>
      {field("from", before.number)}
      {field("to", newest.number)}
      <Button type="submit" kind="plain">
        {messages.compareButton}
      </Button>
    </form>
  );
};
