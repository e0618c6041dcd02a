const LONGEST_BYLINE = 160;
/** "By Ann Lee", "EXCLUSIVE by Dex Hall", "Words by …", "Live updates: …" */
const OPENING =
  /^(?:exclusive:? )?(?:by|words by|words:|text by|story by|written by|report by|reported by|live updates:) (?=\S)/i;
const ENDS_LIKE_PROSE = /[.!?…]["”’»)]{0,2}$/u;
/** Names, particles and what joins them: "Zinhle van Schalkwyk and Ruy Salvatierra in Ottawa". */
const NAME_WORD = /^[\p{Lu}\p{Lt}][\p{L}\p{M}.'’-]{0,30}[,;]?$|^[&·|]$/u;
const JOINING_WORD =
  /^(?:and|in|at|for|of|the|our|with|al|bin|bint|ibn|van|von|der|den|de|del|da|di|dos|la|le|el|ní|ap|y|e)$/u;

/** By whom the article is: "By Noor bint Yahya al-Sabbagh, and agencies". */
export function isByline(line: string): boolean {
  if (line.length > LONGEST_BYLINE || !OPENING.test(line)) return false;
  const names = line.replace(OPENING, "");
  return !ENDS_LIKE_PROSE.test(names) || isOnlyNames(names.replace(/\.$/u, ""));
}

/**
 * A line under the headline that is nothing but two to eight words of names, or a post
 * ("Northern Correspondent"): a byline without "By".
 */
export function isBareByline(line: string): boolean {
  if (line.length > LONGEST_BYLINE || ENDS_LIKE_PROSE.test(line)) return false;
  const words = line.split(" ");
  return words.length >= 2 && words.length <= 8 && isOnlyNames(line) && !isShouted(line);
}

function isOnlyNames(line: string): boolean {
  const words = line.split(/\s+/u);
  const names = words.filter((word) => NAME_WORD.test(word));
  return (
    names.length > 0 &&
    NAME_WORD.test(words[0] ?? "") &&
    words.every((word) => NAME_WORD.test(word) || JOINING_WORD.test(word))
  );
}

/** All capitals: a heading ("DONE DEALS") rather than a name. */
function isShouted(line: string): boolean {
  return line === line.toUpperCase();
}
