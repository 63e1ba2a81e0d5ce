import { citedSources } from "../sources/cited-source";
import { SourceMark } from "../sources/source-mark";
import { useGuide } from "./guide-context";

/** `facts`: ids, divided by spaces, whose sources this mark shows. */
export const CitedMark = ({ facts }: { facts: string }) => {
  const ids = facts.split(" ");
  return <SourceMark id={`source-of-${ids[0]}`} cited={citedSources(useGuide(), ids)} />;
};
