import { addressIn } from "../../../../domain/language";
import { messagesIn } from "../../../../messages/messages";
import { Button } from "../../../../ui/button";
import { formAction } from "../../../../ui/form/form-action";
import { useLanguage } from "../../../../ui/language-context";

type Props = {
  count: number;
  minutes: number;
  /** Titles; none where there are many. */
  articleTitles: string[];
  /** Of the request, so that the form asks for the very block that is told of. */
  fields: [name: string, value: string][];
  /** The address at which it is asked for otherwise. */
  change: string;
};

/** What a timed block is, before it is made and its clock starts. */
export function StartView({ count, minutes, articleTitles, fields, change }: Props) {
  const language = useLanguage();
  const messages = messagesIn(language).builder;
  return (
    <>
      <h1>{messages.timedTitle}</h1>
      <p className="mt-3 text-lead">
        <strong>{messages.timedLead(count, minutes)}</strong>
        {articleTitles.length > 0 && ` ${messages.timedOn(articleTitles.join(", "))}`}
      </p>
      <p className="mt-3">{messages.label}</p>
      <ul className="mt-5 list-disc pl-6">
        {messages.timedRules.map((rule) => (
          <li key={rule} className="mt-2">
            {rule}
          </li>
        ))}
        <noscript>
          <li className="mt-2">{messages.timedWithoutScript}</li>
        </noscript>
      </ul>
      <form method="post" action={formAction(language, "/api/practice/start")} className="actions mt-8">
        {fields.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="begin" value="1" />
        <Button type="submit">{messages.startQuestions(count)}</Button>
        <a href={addressIn(language, change)} className="inline-flex min-h-target items-center">
          {messages.changeTimed}
        </a>
      </form>
    </>
  );
}
