import type { ComponentProps } from "react";
import { ContactLink } from "../../../ui/source/contact-link";
import { PracticeSection } from "../article/practice-section";
import { Section } from "../article/section";
import { SourcesSection } from "../article/sources-section";
import { Figure } from "../figures/figure";
import { ProvinceMap } from "../maps/province-map";
import { SystemMap } from "../maps/system-map";
import { Joined } from "../terms/joined";
import { Term } from "../terms/term";
import { AlignedCell } from "./aligned-cell";
import { BottomLine } from "./bottom-line";
import { Callout } from "./callout";
import { Checklist } from "./checklist";
import { ChecklistItem } from "./checklist-item";
import { CitedMark } from "./cited-mark";
import { LinkCard } from "./link-card";
import { OwnHeading } from "./own-heading";
import { Part, PartTitle } from "./part";
import { Quote } from "./quote";
import { ScrollingTable } from "./scrolling-table";
import { Step } from "./step";

/**
 * What the words of an article are drawn as: the components editors may use, and those that the page puts in:
 * `Section` around loose text, `Part` around a part of a step, `Quote` around a fact's sentence, `SourceMark` after it, `Term` around a word that is explained, `Joined`
 * around what stays on its line.
 */
export const components = {
  BottomLine,
  Step,
  Callout,
  Checklist,
  ChecklistItem,
  LinkCard,
  Figure,
  ProvinceMap,
  SystemMap,
  Practice: PracticeSection,
  Sources: SourcesSection,
  Section,
  Part,
  PartTitle,
  Quote,
  SourceMark: CitedMark,
  Term,
  Joined,
  Contact: ContactLink,
  h2: OwnHeading,
  table: ScrollingTable,
  td: (props: ComponentProps<"td">) => <AlignedCell as="td" {...props} />,
  th: (props: ComponentProps<"td">) => <AlignedCell as="th" {...props} />,
};
