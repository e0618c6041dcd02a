/** Companies whose name is a possessive, without it, lower case: "[Moody]’s cut its outlook". */
export const POSSESSIVE_COMPANIES: ReadonlySet<string> = new Set(
  (
    "moody macy kohl sotheby christie mcdonald wendy sainsbury levi domino denny arby hardee " +
    "bloomingdale dillard applebee chili bonham lloyd selfridge wegman poor"
  ).split(" "),
);
