import { addressIn, languages, originalLanguage } from "../domain/language";
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
      {/* An address without a language may have been typed by a reader of another: the browser is not asked, for one page answers all. */}
      {language === originalLanguage &&
        languages
          .filter((other) => other !== language)
          .map((other) => {
            const messages = messagesIn(other).errorPage;
            return (
              <section key={other} lang={other} className="mt-7 border-t border-line pt-4">
                <p>{messages.missing.heading}.</p>
                <p className="actions mt-3">
                  <ButtonLink href={addressIn(other, "/articles")} plain>
                    {messages.allArticles}
                  </ButtonLink>
                </p>
              </section>
            );
          })}
      <script src={builtFile("/generated/missing.js")} defer />
    </PageShell>
  );
};

export default NotFound;
