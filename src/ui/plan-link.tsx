import { addressIn } from "../domain/language";
import { messagesIn } from "../messages/messages";
import { useLanguage } from "./language-context";

/** The quiet way to a plan, for who has none. `outcome`: of the route whose guides it proposes. */
export const PlanLink = ({ outcome }: { outcome?: string }) => {
  const language = useLanguage();
  return (
    <a
      className="inline-flex min-h-target items-center"
      href={addressIn(language, outcome ? `/practice/plan?route=${outcome}` : "/practice/plan")}
    >
      {messagesIn(language).studyPlan.newTitle}
    </a>
  );
};
