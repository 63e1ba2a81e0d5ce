import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "../../../domain/language";
import { LanguageContext } from "../../../ui/language-context";
import { SectionChanges } from "../changes/section-changes";
import type { FeedEntry } from "./feed-entry";

/** The note and the changed sentences as HTML, every word of an editor escaped; links stay relative to the site. */
export const entryContent = ({ slug, note, summary, changes }: FeedEntry, language: Language): string =>
  renderToStaticMarkup(
    <LanguageContext value={language}>
      <div lang={language}>
        {note && <p>{note}</p>}
        {changes === null && <p>{summary}</p>}
        {changes?.map((section) => (
          <SectionChanges key={`${section.kind} ${section.anchor}`} slug={slug} section={section} />
        ))}
      </div>
    </LanguageContext>,
  );
