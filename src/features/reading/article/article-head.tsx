import { historyAddress } from "../../../domain/article/history-address";
import { addressIn } from "../../../domain/language";
import type { SignedClaims } from "../../../domain/signature/signed-claims";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import { SaveArticle } from "../returning/save-article";
import { useForeignLanguage } from "./article-context";
import type { ArticleView } from "./article-view";

/** Who signed how many claims, and the way to which. */
const SignedLine = ({ article, signed }: { article: ArticleView; signed: SignedClaims }) => {
  const language = useLanguage();
  const messages = messagesIn(language).reading;
  const foreign = useForeignLanguage(article);
  const { count, all, signers } = signed;
  const [latest] = signers;
  if (!latest) return null;
  const unnamed = signers.length > 1 ? messages.experts(signers.length) : messages.anExpert;
  return (
    <li>
      <a href={`${historyAddress(article.slug)}#signed`} hrefLang={foreign}>
        {`${messages.signed(count, all)} `}
        {signers.length > 1 || latest.signer === null ? unnamed : <span lang={foreign}>{latest.signer}</span>}
        {`, ${formatDay(latest.on, language)}`}
      </a>
    </li>
  );
};

export const ArticleHead = ({ article, signed = null }: { article: ArticleView; signed?: SignedClaims | null }) => {
  const language = useLanguage();
  const messages = messagesIn(language).reading;
  const foreign = useForeignLanguage(article);
  const day = (day: string) => <time dateTime={day}>{formatDay(day, language)}</time>;
  return (
    <header>
      <nav className="crumb" aria-label={messages.youAreHere}>
        <a href={addressIn(language, "/articles")}>{messages.articles}</a>
      </nav>
      <h1 className="mt-2" lang={foreign}>
        {article.title}
      </h1>
      <p className="mt-3 text-lead" lang={foreign}>
        {article.summary}
      </p>
      <ul className="meta facts-line mt-4">
        <li>{messages.minutes(article.minutes)}</li>
        {article.sources.length > 0 && <li>{messages.sources(article.sources.length)}</li>}
        <li>
          {messages.reviewed} {day(article.reviewed)}
        </li>
        <li>
          {messages.nextReview} {day(article.nextReview)}
        </li>
        <li>
          <a href={historyAddress(article.slug)} hrefLang={foreign}>
            {messagesIn(language).history.short}
          </a>
        </li>
        {signed && <SignedLine article={article} signed={signed} />}
        <SaveArticle />
      </ul>
    </header>
  );
};
