import type { ReactNode } from "react";
import { addressIn } from "../../domain/language";
import { builtFile } from "../../ui/built-file";
import { useLanguage } from "../../ui/language-context";
import { PageShell } from "../../ui/page-shell";

type GonePageProps = {
  path: string;
  messages: { title: string; what: string; read: string };
  /** What else there is to say or to do. */
  children?: ReactNode;
};

/** Says that this browser knows nothing of a learner any more; its script takes what the device still holds. */
export const GonePage = ({ path, messages: { title, what, read }, children }: GonePageProps) => {
  const language = useLanguage();
  return (
    <PageShell title={title} path={path}>
      <h1>{title}</h1>
      <p className="mt-3 text-lead">{what}</p>
      {children}
      <p className="mt-6">
        <a href={addressIn(language, "/articles")}>{read}</a>
      </p>
      <script src={builtFile("/generated/deleted.js")} defer />
    </PageShell>
  );
};
