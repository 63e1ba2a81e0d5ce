import type { NamedSection } from "../../../data/catalogue/list-passages";
import { articleAddress, languageOfEdition } from "../../../domain/article/edition";
import type { FactLocation } from "../../../domain/pathway/locate-fact";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

type Props = {
  told: FactLocation[];
  passages: NamedSection[];
  /** Says nothing of the guides that the sections are of. */
  brief?: boolean;
};

/** A guide's title without what follows its colon. */
const shortTitle = (title: string): string => title.replace(/\s?: .*$/, "");

/** The sections of the guides that tell more, guide by guide. A section that nobody can read now is left out. */
export const ReadOn = ({ told, passages, brief = false }: Props) => {
  const { readOn, readOnIn } = messagesIn(useLanguage()).pathway;
  const pageLanguage = useLanguage();
  const found = told.flatMap(({ edition, section }) =>
    passages.filter((passage) => passage.edition === edition && passage.section === section),
  );
  const guides = [...new Map(found.map(({ edition, title }) => [edition, title]))];
  return guides.map(([edition, title]) => {
    const language = languageOfEdition(edition);
    const foreign = language === pageLanguage ? undefined : language;
    return (
      <p key={edition} className="meta mt-3 print:hidden">
        {brief ? (
          readOn
        ) : (
          <>
            {readOnIn.before}
            <span lang={foreign}>{shortTitle(title)}</span>
            {readOnIn.after}
          </>
        )}
        <span lang={foreign}>
          {found
            .filter((passage) => passage.edition === edition)
            .map(({ section, heading }, index) => (
              <span key={section}>
                {index > 0 && " · "}
                <a href={`${articleAddress(edition)}#${section}`} hrefLang={foreign}>
                  {heading}
                </a>
              </span>
            ))}
        </span>
      </p>
    );
  });
};
