import { draftAddress, factsAddress, frontMatterAddress, sourcesAddress } from "../../../domain/draft/draft-address";
import type { DraftCheck, ListedProblem } from "../../../domain/draft/draft-check";
import { addressIn, originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { ButtonLink } from "../../../ui/button-link";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";
import { fileName, fileParts } from "../draft/file-name";
import { questionAddress } from "../questions/question-address";
import { sayProblem } from "./say-problem";

type Problem = DraftCheck["diagnostics"][number];
type Target = { draftId: string; save: number; seat: string };

/** Leads to the form of what has the problem, or else to its line in the text. */
const ProblemLink = ({ draftId, problem: { file, line, column, entry } }: { draftId: string; problem: Problem }) => {
  const language = useLanguage();
  const { studio, problems, draftForms } = messagesIn(language);
  const of = fileParts(file)?.language ?? originalLanguage;
  if (!entry)
    return (
      <a href={`${addressIn(language, draftAddress(draftId, file))}#line-${line}-${column ?? 1}`}>
        {fileName(file, studio)}, {studio.draft.line(line).toLowerCase()}
      </a>
    );
  const { kind, id, name } = entry;
  const addresses = {
    "front-matter": () => frontMatterAddress(draftId, of),
    source: () => sourcesAddress(draftId, id),
    fact: () => factsAddress(draftId, id),
    question: () => questionAddress(draftId, of, id),
  };
  const form = kind === "question" ? problems.question : draftForms.nav[kind];
  return <a href={addressIn(language, addresses[kind]())}>{problems.entry(form, name)}</a>;
};

/** What can be done about a problem with one press. */
const Remedy = ({ draftId, save, seat, problem }: Target & { problem: Problem }) => {
  const language = useLanguage();
  const { problems: messages } = messagesIn(language);
  const { rule, sentence, entry } = problem;
  if (sentence === undefined) return null;
  if (rule === "number-covered") {
    const address = `${addressIn(language, factsAddress(draftId, ""))}&${new URLSearchParams({ quote: sentence })}`;
    return (
      <p className="mt-2">
        <ButtonLink plain href={address}>
          {messages.makeFact}
        </ButtonLink>
      </p>
    );
  }
  if (rule !== "quote-stands" || entry?.kind !== "fact") return null;
  return (
    <form method="post" action={formAction(language, "/api/studio/forms/edit-draft")} className="mt-2">
      <input type="hidden" name="draft" value={draftId} />
      <input type="hidden" name="form" value="fact" />
      <input type="hidden" name="base" value={save} />
      <input type="hidden" name="seat" value={seat} />
      <input type="hidden" name="entry" value={entry.id} />
      <input type="hidden" name="quote" value={sentence} />
      <Button type="submit" name="act" value="save" kind="plain">
        {messages.takeOver}
      </Button>
    </form>
  );
};

/**
 * What stops a draft's publication, and below it, folded, what does not. The editor of its text shows it anew after each
 * save, and knows each problem by its index in the check. `seat`: of a page whose reader may write in the draft.
 */
export const ProblemList = ({
  draftId,
  check,
  seat,
}: Pick<Target, "draftId"> & Partial<Pick<Target, "seat">> & { check: DraftCheck }) => {
  const language = useLanguage();
  const { studio: messages } = messagesIn(language);
  const all = check.diagnostics.map((problem, index) => ({ problem, index, wording: sayProblem(problem, language) }));
  const listed: ListedProblem[] = all.map(({ problem, wording }) => {
    const { severity, file, line, column, replacement } = problem;
    return { severity, file, line, column, replacement, wording: wording.text };
  });
  const [errors, warnings] = (["error", "warning"] as const).map((severity) =>
    all.filter(({ problem }) => problem.severity === severity),
  );
  const list = (rows: typeof all) => (
    <ul className="studio-problems">
      {rows.map(({ problem, index, wording }) => (
        <li key={index} data-problem={index} data-line={problem.line} data-file={problem.file} data-rule={problem.rule}>
          <ProblemLink draftId={draftId} problem={problem} /> <span lang={wording.language}>{wording.text}</span>
          {seat !== undefined && <Remedy {...{ draftId, save: check.save, seat, problem }} />}
        </li>
      ))}
    </ul>
  );
  return (
    <section id="problems" className="mt-6" aria-live="polite" data-problems={JSON.stringify(listed)}>
      <h2>{messages.draft.problems}</h2>
      {all.length === 0 && <p className="mt-2">{messages.draft.noProblems}</p>}
      {errors && errors.length > 0 && (
        <>
          <p className="mt-2 font-semibold">{messages.draft.errors(errors.length)}</p>
          {list(errors)}
        </>
      )}
      {warnings && warnings.length > 0 && (
        <details className="fold mt-3">
          <summary>
            <span>{messages.draft.warnings(warnings.length)}</span>
          </summary>
          {list(warnings)}
        </details>
      )}
    </section>
  );
};
