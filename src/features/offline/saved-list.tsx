import { addressIn } from "../../domain/language";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";

/** What is kept, as sections that the script fills: the server knows nothing of it. */
export const SavedList = () => {
  const language = useLanguage();
  const { articles, blocks, own } = messagesIn(language).offline;
  return (
    <>
      <section className="mt-8" aria-labelledby="kept-guides">
        <h2 id="kept-guides">{articles.heading}</h2>
        <ul id="guide-list" data-saved={articles.saved} data-read={articles.read} />
        <p id="no-guides" hidden>
          {articles.none} <a href={addressIn(language, "/articles")}>{articles.all}</a>.
        </p>
      </section>
      <section className="mt-8" aria-labelledby="kept-sets">
        <h2 id="kept-sets">{blocks.heading}</h2>
        <ul id="set-list" data-open={blocks.open} />
        <p id="no-sets" hidden>
          {blocks.none}
        </p>
        <p id="unsent" className="notice" data-one={blocks.one} data-many={blocks.many} hidden />
        <p id="own" className="meta" hidden>
          {own}
        </p>
      </section>
    </>
  );
};
