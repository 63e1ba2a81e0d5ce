import { articleAddress } from "../../../domain/article/article-slug";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { useFigures } from "./format-figures";
import type { RulesReply } from "./load-rules";
import { RuleTable } from "./rule-table";

/** Which facts, item models and values of their slots learners get wrong. */
export const RulesView = ({ learners, answers, abilitySd, reliability, facts, models, slots }: RulesReply) => {
  const language = useLanguage();
  const { ruleDifficulty: messages } = messagesIn(language);
  const { decimal, share } = useFigures();
  if (answers === 0) return <p className="notice mt-4">{messages.none}</p>;
  return (
    <>
      <p className="mt-3">{messages.lead}</p>
      <p className="mt-2 text-quiet">
        {messages.restsOn(answers, learners)}{" "}
        {reliability !== null && messages.reliability(share(reliability), decimal(abilitySd))}
      </p>
      <RuleTable
        title={messages.facts}
        what={messages.factsWhat}
        rows={facts.map(({ fact, article, section, quote, belief, ...row }) => ({
          ...row,
          key: fact,
          name: (
            <>
              <a href={`${articleAddress(article)}#${section}`} className="block">
                {quote}
              </a>
              {belief && <span className="block text-quiet">{messages.belief(belief.text, share(belief.share))}</span>}
            </>
          ),
        }))}
      />
      <RuleTable
        title={messages.models}
        what={messages.modelsWhat}
        rows={models.map(({ article, model, ...row }) => ({
          ...row,
          key: `${article}/${model}`,
          name: `${article}/${model}`,
        }))}
      />
      <RuleTable
        title={messages.slots}
        what={messages.slotsWhat}
        rows={slots.map(({ article, model, slot, value, ...row }) => ({
          ...row,
          key: JSON.stringify([article, model, slot, value]),
          name: (
            <>
              {slot}: {value}
              <span className="block text-quiet">{`${article}/${model}`}</span>
            </>
          ),
        }))}
      />
    </>
  );
};
