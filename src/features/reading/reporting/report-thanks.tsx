import { readingReportWords } from "../../../messages/reading-report-words";
import { ButtonLink } from "../../../ui/button-link";
import { useMessages } from "../../../ui/language-context";

type Props = { guide: { title: string; address: string }; section: { anchor: string; heading: string } | null };

/** Says what becomes of a report, and leads back to the section that it was about. */
export const ReportThanks = ({ guide, section }: Props) => {
  const words = useMessages(readingReportWords);
  return (
    <>
      <h1>{words.thanksTitle}</h1>
      <p className="mt-4">{words.thanks(section?.heading ?? guide.title)}</p>
      <p className="actions mt-7">
        <ButtonLink href={section ? `${guide.address}#${section.anchor}` : guide.address}>{words.back}</ButtonLink>
      </p>
    </>
  );
};
