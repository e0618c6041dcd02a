const LONGEST_CREDIT = 300;
const CREDIT_PATTERNS: readonly RegExp[] = [
  // "Photo: Foreign Ministry", "Image credit: …", "PICTURES: …", "Source: …"
  /^[([]?(?:photo(?:graph)?s?|pictures?|images?|video|graphics?|illustrations?|cover|credits?|sources?|caption)(?: (?:credits?|courtesy|by|of|source))?\s?[:©|–—]/i,
  // "Photographs by Bruno Cáceres", "Photo courtesy of the museum"
  /^(?:photo(?:graph)?s?|pictures?|images?|illustrations?|graphics?) (?:by|from|courtesy of|via) [^.!?]{1,100}\.?$/i,
  // "Based on materials from …", "With files from …", "Additional reporting: …"
  /^\W{0,2}(?:based on (?:materials?|information|reports?|reporting) (?:from|by)|with files from|with (?:agencies|agency reports|inputs? from)|(?:additional |with )?reporting (?:by|from)\b|additional reporting\b|contributing:|contributed by|(?:edited|translated|compiled|produced|written) by\b|editing by)/i,
  // "(Reporting by A. Lee; Editing by B. Kim)"
  /^\((?:(?:additional |with )?(?:reporting|editing|writing|photo(?:graph)?s?|image|picture) (?:by|from)|reporting|editing)\b[^)]{0,280}\)?$/i,
  // "Copyright 2016 …", "© The Herald"
  /^(?:copyright\b|©|\(c\) \d{4})/i,
];
/** Initials of those who wrote it, where there is a slash: "ams-jko/bdh", "H.S./ATNA", "/KD/" */
const INITIALS = /^\/?[\p{L}.]{1,8}(?:[-/][\p{L}.]{1,8}){0,3}\/?$/u;
const RIGHTS = "all rights reserved";
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Who made, owns or gave the material, and lines that only separate: "Photo: …", "___". */
export function isCredit(line: string): boolean {
  if (!LETTER_OR_DIGIT.test(line.slice(0, LONGEST_CREDIT))) return true;
  if (line.length > LONGEST_CREDIT) return false;
  return (
    (line.includes("/") && INITIALS.test(line)) ||
    reservesRights(line) ||
    CREDIT_PATTERNS.some((pattern) => pattern.test(line))
  );
}

/** Asks first for the rarest word, in the cases it is written in, which makes no other string. */
function reservesRights(line: string): boolean {
  const isLikely = line.includes("eserved") || line.includes("ESERVED");
  return isLikely && line.toLowerCase().includes(RIGHTS);
}
