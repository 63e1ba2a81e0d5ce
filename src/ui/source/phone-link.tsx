import type { ReactNode } from "react";
import { splitAtPhones } from "../../domain/text/phone-numbers";

/** A telephone number, which calls it: on one line where a line can hold it. */
export const PhoneLink = ({ href, children }: { href?: string; children?: ReactNode }) => (
  <a href={href} className="inline-block">
    {children}
  </a>
);

/** A text whose telephone numbers are links. */
export const TextWithPhones = ({ text }: { text: string }) =>
  splitAtPhones(text).map(({ text: piece, href }, index) =>
    href ? (
      <PhoneLink key={index} href={href}>
        {piece}
      </PhoneLink>
    ) : (
      piece
    ),
  );
