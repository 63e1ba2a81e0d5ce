import type { PageConfig } from "next";
import { languageOf } from "../../../domain/article/article-slug";
import { addressIn } from "../../../domain/language";
import { reviewerRoles } from "../../../domain/person/role";
import { claimStatesOf } from "../../../domain/signature/signature";
import { findSignable } from "../../../features/publishing/signatures/request-signature";
import { type NewRequest, NewRequestForm } from "../../../features/studio/signatures/new-request-form";
import {
  newRequestAddress,
  requestProblems,
  requestsAddress,
} from "../../../features/studio/signatures/signature-address";
import { withPerson } from "../../../http/person/with-person";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { NoIndex } from "../../../ui/no-index";
import { PageShell } from "../../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

type Props = NewRequest & { title: string };

const typed = (value: unknown) => (typeof value === "string" ? value.slice(0, 80) : "");

export const getServerSideProps = withPerson<Props>(reviewerRoles, async ({ person, query, now }) => {
  const draft = typeof query.draft === "string" ? query.draft : undefined;
  const found = await findSignable(person, { article: String(query.article), draft }, now);
  if (!found) return { notFound: true };
  const { article, text } = found;
  const claims = claimStatesOf(article);
  const sections = article.sections.map(({ anchor, heading }) => ({
    ...{ anchor, heading },
    claims: claims.filter(({ section }) => section === anchor).map(({ fact, quote }) => ({ fact, quote })),
  }));
  return {
    props: {
      ...{ article: text.slug, draft: draft ?? null, title: text.title, spoken: languageOf(text.slug) },
      sections: sections.filter((section) => section.claims.length > 0),
      ...{ name: typed(query.name), role: typed(query.role) },
      problem: requestProblems.find((problem) => problem === query.problem) ?? null,
    },
  };
});

const NewSignatureRequest = ({ title, ...props }: Props) => {
  const language = useLanguage();
  const { signatures } = messagesIn(language);
  const heading = signatures.fresh.title(title);
  return (
    <PageShell
      title={heading}
      description={signatures.description}
      path={newRequestAddress({ article: props.article, draft: props.draft ?? undefined })}
    >
      <NoIndex />
      <p className="crumb">
        <a href={addressIn(language, requestsAddress)}>{signatures.title}</a>
      </p>
      <h1>{heading}</h1>
      <NewRequestForm {...props} />
    </PageShell>
  );
};

export default NewSignatureRequest;
