import { messagesIn } from "../../../messages/messages";
import { ButtonLink } from "../../../ui/button-link";
import { useLanguage } from "../../../ui/language-context";

type Props = { article: { title: string; address: string }; section: { anchor: string; heading: string } | null };

/** Says what becomes of a report, and leads back to the section that it was about. */
export const ReportThanks = ({ article, section }: Props) => {
  const messages = messagesIn(useLanguage()).readingReport;
  return (
    <>
      <h1>{messages.thanksTitle}</h1>
      <p className="mt-4">{messages.thanks(section?.heading ?? article.title)}</p>
      <p className="actions mt-7">
        <ButtonLink href={section ? `${article.address}#${section.anchor}` : article.address}>
          {messages.back}
        </ButtonLink>
      </p>
    </>
  );
};
