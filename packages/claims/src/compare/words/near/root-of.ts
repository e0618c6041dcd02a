/** Endings that make one word of a family out of another: deny/denial, kill/killer, west/western, seep/seepage. */
const ENDINGS: readonly string[] =
  "ment ness ship dom ern ian ean ish ist ism es er or ee ant ent ion ur al an ag ic ia a i y e".split(
    " ",
  );
/** What must remain of a stem. */
const SHORTEST = 4;

/** Sounds that change before such endings, at the end of stems: decid/decis, permit/permiss. */
const CHANGES: readonly (readonly [from: RegExp, to: string])[] = [
  [/miss$/, "mit"],
  [/cept$/, "ceiv"],
  [/duct$/, "duc"],
  [/solut$/, "solv"],
  [/script$/, "scrib"],
  [/puls$/, "pel"],
  [/vers$/, "vert"],
  [/ction$/, "ct"],
  [/ific$/, "if"],
  [/applic$/, "appl"],
  [/en[cs]$/, "end"],
  [/([aeiou])s$/, "$1d"],
];

/** What the stems of one family have in common: "decid" and "decis", "withdraw" and "withdrawal". */
export function rootOf(stem: string): string {
  let root = stem;
  for (let ending = endingOf(root); ending !== undefined; ending = endingOf(root)) {
    root = root.slice(0, -ending.length);
  }
  const change = CHANGES.find(([from]) => root.length > SHORTEST && from.test(root));
  return change === undefined ? root : root.replace(change[0], change[1]);
}

function endingOf(stem: string): string | undefined {
  return ENDINGS.find((one) => stem.endsWith(one) && stem.length - one.length >= SHORTEST);
}
