import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";
import type { DeviceJoinPage } from "./load-join";

/** The page that a link leads to: asks before it joins this browser to the learner who made the link. */
export const JoinView = (page: DeviceJoinPage) => {
  const language = useLanguage();
  const { joining: messages } = messagesIn(language).devices;
  if (page.state !== "open")
    return (
      <>
        <p className="mt-3 text-lead">{messages[page.state].what}</p>
        <p className="mt-6">
          <a href={addressIn(language, "/practice")}>{messages.practice}</a>
        </p>
      </>
    );
  return (
    <>
      <p className="mt-3 text-lead">{messages.there(page.there)}</p>
      <p className="mt-3">{page.here > 0 ? messages.both(page.here) : messages.alone}</p>
      <p className="mt-3">{messages.yourOwn}</p>
      <form method="post" action={formAction(language, "/api/practice/join")} className="actions mt-6">
        <input type="hidden" name="link" value={page.link} />
        <Button type="submit">{messages.button}</Button>
        <a href={addressIn(language, "/practice")}>{messages.no}</a>
      </form>
    </>
  );
};
