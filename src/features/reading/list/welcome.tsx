import type { ListedArticle } from "../../../data/list-articles";
import { articleAddress } from "../../../domain/article/edition";
import { ButtonLink } from "../../../ui/button-link";
import { GuideList } from "./guide-list";

const promises = [
  {
    title: "Read",
    text: "Each guide says the bottom line first, then numbered steps. A mark after each claim opens its official source and the day we read it.",
  },
  {
    title: "Practise",
    text: "One press makes questions on the guide you have just read. No account needed.",
  },
  {
    title: "Go back to the sentence",
    text: "Each answer leads back to the very sentence that settles it, so you learn the rule and not the question.",
  },
];

/** The first page: what it is, for whom, and one thing to do. */
export const Welcome = ({ guides }: { guides: ListedArticle[] }) => {
  const [first] = guides;
  return (
    <>
      <h1>The steps to practise medicine in Canada, each with its official source</h1>
      <p className="mt-4 text-lead text-quiet">
        For doctors who trained outside Canada. Plain guides to exams, certificates and licences, and practice questions
        made from them.
      </p>
      <p className="actions mt-7">
        {first ? (
          <ButtonLink href={articleAddress(first.slug)}>Start with {first.title.split(":")[0]}</ButtonLink>
        ) : (
          <ButtonLink href="/articles">See all guides</ButtonLink>
        )}
      </p>
      <section className="mt-14" aria-labelledby="guides">
        <h2 id="guides">Guides</h2>
        <GuideList guides={guides} level={3} />
      </section>
      <section className="mt-14" aria-labelledby="how">
        <h2 id="how">How it works</h2>
        <ol className="how mt-6">
          {promises.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p className="mt-1">{text}</p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
};
