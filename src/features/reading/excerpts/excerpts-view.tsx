import { articleAddress } from "../../../domain/article/article-slug";
import { originalLanguage } from "../../../domain/language";
import { languageName } from "../../../messages/language-name";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { describeSource } from "../../../ui/source/describe-source";
import { ArticleCrumb } from "../article-crumb";
import type { Excerpts, SourceExcerpts } from "./excerpts";

/** A sentence of the guide, which leads to where it is read. */
const Sentence = ({ slug, fact }: { slug: string; fact: { id: string; quote: string } }) => (
  <a className="text-small text-quiet" href={`${articleAddress(slug)}#fact-${fact.id}`}>
    {fact.quote}
  </a>
);

const OfSource = ({ slug, of: { number, source, facts, others } }: { slug: string; of: SourceExcerpts }) => {
  const language = useLanguage();
  const messages = messagesIn(language).readingSources;
  const id = `source-${source.id}`;
  const spoken = source.language ?? originalLanguage;
  const about = [
    source.publisher,
    describeSource(source, language),
    ...(spoken === language ? [] : [messages.inLanguage(languageName(spoken, language))]),
  ];
  return (
    <section className="mt-8 border-t border-line pt-3" aria-labelledby={id}>
      <h2 id={id} className="font-sans text-sub leading-row font-semibold">
        {number}. <a href={source.url}>{source.title}</a>
      </h2>
      <p className="meta">{about.join(" · ")}</p>
      {source.secondary && <p className="meta">{messages.secondaryNote}</p>}
      <ul className="excerpts">
        {facts.map((fact) => (
          <li key={fact.id} data-fact={fact.id}>
            <Sentence slug={slug} fact={fact} />
            <blockquote className="mt-0" cite={source.url} lang={spoken}>
              {fact.excerpt}
            </blockquote>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details className="fold">
          <summary>{messages.withoutExcerpt(others.length)}</summary>
          <ul className="excerpts">
            {others.map((fact) => (
              <li key={fact.id}>
                <Sentence slug={slug} fact={fact} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

/** Under each page that a guide rests on, the guide's sentences and those of the page. */
export const ExcerptsView = ({ excerpts: { slug, title, withExcerpt, all, sources } }: { excerpts: Excerpts }) => {
  const language = useLanguage();
  const messages = messagesIn(language);
  return (
    <>
      <ArticleCrumb article={{ slug, title }} here={messages.readingSources.excerpts} />
      <h1 className="mt-2">{messages.readingSources.excerptsTitle(title.split(/\s?:/)[0] ?? title)}</h1>
      <p className="mt-3 text-lead">{messages.readingSources.excerptsAbout(withExcerpt, all)}</p>
      {sources.map((of) => (
        <OfSource key={of.source.id} slug={slug} of={of} />
      ))}
    </>
  );
};
