import { addressIn } from "../../domain/language";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

/** For a browser about which nothing is kept: there is nothing to take along, and a way on. */
export const NoData = () => {
  const language = useLanguage();
  const { account: messages, devices, signIn } = messagesIn(language);
  return (
    <>
      <p className="notice">
        {messages.none} <a href={addressIn(language, "/practice")}>{messages.start}</a>.
      </p>
      <p>{devices.elsewhere}</p>
      <p>
        {devices.haveAccount} <a href={addressIn(language, "/sign-in")}>{signIn.title}</a>
      </p>
    </>
  );
};
