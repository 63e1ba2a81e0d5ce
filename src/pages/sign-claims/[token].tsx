import type { PageConfig } from "next";
import type { Language } from "../../domain/language";
import { signingAddress } from "../../domain/signature/signature-request";
import { loadSigning, type SigningPage } from "../../features/signing/load-signing";
import { SigningView } from "../../features/signing/signing-view";
import { withAnybody } from "../../http/person/with-person";
import { messagesIn } from "../../messages/messages";
import { useLanguage } from "../../ui/language-context";
import { NoIndex } from "../../ui/no-index";
import { PageShell } from "../../ui/page-shell";

export const config = { unstable_runtimeJS: false } as PageConfig;

export const getServerSideProps = withAnybody<SigningPage>(async ({ headers, query, response, now }) => {
  const page = await loadSigning(headers, query, now);
  if (page.kind === "ended") response.statusCode = page.why === "unknown" ? 404 : 410;
  return { props: page };
});

const titleOf = (page: SigningPage, language: Language): string => {
  const { signing: messages } = messagesIn(language);
  switch (page.kind) {
    case "new":
      return messages.start.title(page.title);
    case "claim":
      return messages.claim(page.claim.position, page.claims.length);
    case "open":
      return page.title;
    case "signed":
      return messages.signed.title;
    case "ended":
      return messages.ended.title;
  }
};

const SignClaims = (page: SigningPage) => {
  const language = useLanguage();
  const title = titleOf(page, language);
  const path = page.kind === "ended" ? "/articles" : signingAddress(page.token);
  return (
    <PageShell title={title} description={messagesIn(language).signing.description} path={path}>
      <NoIndex />
      <h1 lang={page.kind === "open" ? page.spoken : undefined}>{title}</h1>
      <SigningView {...page} />
    </PageShell>
  );
};

export default SignClaims;
