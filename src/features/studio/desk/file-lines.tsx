import type { DraftChanges } from "../../../domain/draft/changes/draft-changes";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { fileName } from "../draft/file-name";

type Line = DraftChanges["files"][number]["hunks"][number]["lines"][number];

const DiffLine = ({ kind, text }: Line) => {
  const { desk: messages } = messagesIn(useLanguage());
  if (kind === "same") return <span>{text}</span>;
  const Marked = kind === "before" ? "del" : "ins";
  return (
    <Marked>
      <span className="sr-only">{kind === "before" ? messages.lineBefore : messages.lineNow} </span>
      {text}
    </Marked>
  );
};

/** The files that a draft changes, line by line, each folded. */
export const FileLines = ({ files }: Pick<DraftChanges, "files">) => {
  const { desk: messages, studio } = messagesIn(useLanguage());
  if (files.length === 0) return null;
  return (
    <section className="mt-8 changes">
      <h2>{messages.lines}</h2>
      <p className="text-quiet">{messages.linesWhat}</p>
      {files.map(({ path, kind, hunks }) => (
        <details key={path} className="fold">
          <summary>
            <span>
              {fileName(path, studio)} <span className="studio-note">{messages.fileKinds[kind]}</span>
            </span>
          </summary>
          {hunks.map(({ line, lines }) => (
            <div key={line}>
              <p className="text-small text-quiet">{messages.line(line)}</p>
              <pre className="desk-lines">
                {lines.map((each, index) => {
                  const key = `${index} ${each.text}`;
                  return <DiffLine key={key} {...each} />;
                })}
              </pre>
            </div>
          ))}
        </details>
      ))}
    </section>
  );
};
