import { addressIn } from "../domain/language";
import { messagesIn } from "../messages/messages";
import { builtFile } from "../ui/built-file";
import { ButtonLink } from "../ui/button-link";
import { useLanguage } from "../ui/language-context";
import { PageShell } from "../ui/page-shell";

// Keeps the framework's script off the page. Next reads this object without running it, so it stands here in full.
export const config = { unstable_runtimeJS: false };

const NotFound = () => {
  const language = useLanguage();
  const { status, allArticles, missing } = messagesIn(language).errorPage;
  return (
    <PageShell title={missing.title}>
      <p className="meta">{status(404)}</p>
      <h1 className="mt-2">{missing.heading}</h1>
      <p className="mt-4">{missing.why}</p>
      <p className="mt-4">{missing.articles}</p>
      {/* The page is the same at every address; the script shows this only where a block may have been. */}
      <p id="missing-block" className="mt-4" hidden>
        {missing.block}{" "}
        <a className="inline-block" href={addressIn(language, "/practice")}>
          {missing.newBlock}
        </a>
        .
      </p>
      <p className="actions mt-7">
        <ButtonLink href={addressIn(language, "/articles")}>{allArticles}</ButtonLink>
        <ButtonLink href={addressIn(language, "/search")} plain>
          {missing.search}
        </ButtonLink>
      </p>
      <script src={builtFile("/generated/missing.js")} defer />
    </PageShell>
  );
};

export default NotFound;
