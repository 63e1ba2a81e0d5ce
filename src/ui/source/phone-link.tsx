import type { ReactNode } from "react";
import { splitAtPhones } from "../../domain/text/phone-numbers";

/** A telephone number on one line, which calls it. */
export const PhoneLink = ({ href, children }: { href?: string; children?: ReactNode }) => (
  <a href={href} className="whitespace-nowrap">
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
