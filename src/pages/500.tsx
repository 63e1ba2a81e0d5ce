import { addressIn } from "../domain/language";
import { messagesIn } from "../messages/messages";
import { ButtonLink } from "../ui/button-link";
import { useLanguage } from "../ui/language-context";
import { PageShell } from "../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

const ServerError = () => {
  const language = useLanguage();
  const { status, allArticles, start, broken } = messagesIn(language).errorPage;
  return (
    <PageShell title={broken.title}>
      <p className="meta">{status(500)}</p>
      <h1 className="mt-2">{broken.heading}</h1>
      <p className="mt-4">{broken.why}</p>
      <p className="actions mt-7">
        <ButtonLink href={addressIn(language, "/articles")}>{allArticles}</ButtonLink>
        <ButtonLink href={addressIn(language, "/")} plain>
          {start}
        </ButtonLink>
      </p>
    </PageShell>
  );
};

export default ServerError;
