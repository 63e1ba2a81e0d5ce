import { mostMisses } from "../domain/block/block-request";
import { messagesIn } from "../messages/messages";
import { Button } from "./button";
import { formAction } from "./form/form-action";
import { useLanguage } from "./language-context";

/** `count`: of the misses. `fields`: which they are, as a form names them. */
type Props = {
  count: number;
  fields: Record<string, string | string[]>;
  /** What the button says of the `some` of `all` that it asks. */
  label?: (some: number, all: number) => string;
  plain?: boolean;
};

/** Asks what was missed once more, a sitting's worth at most. */
export const PractiseMisses = ({ count, fields, label, plain = false }: Props) => {
  const language = useLanguage();
  const some = Math.min(count, mostMisses);
  return (
    <form method="post" action={formAction(language, "/api/practice/start")} className="grid max-sm:grow">
      {Object.entries(fields).flatMap(([name, values]) =>
        [values].flat().map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
      )}
      <input type="hidden" name="count" value={some} />
      <input type="hidden" name="mode" value="tutor" />
      <Button type="submit" kind={plain ? "plain" : "primary"}>
        {(label ?? messagesIn(language).misses.start)(some, count)}
      </Button>
    </form>
  );
};
