/** "as strong [today] as it was", "the size it is [today]", "which he still owns [today]" */
const NOWADAYS_BEFORE =
  /\b(?:(?:it|they|we|he|she|that|what|who|where|things?) (?:is|are|'s|'re|stands?)|would (?:be|have been) [a-z ]{0,20}[a-zA-Z]{3,20}|still [a-z]{2,12}|as [a-z]{3,14}|as we know (?:it|them)|(?:alive|working|living|in use)) $/u;
/** "more [today] than ever", "strong [today] as it was" */
const NOWADAYS_AFTER =
  /^ (?:than (?:ever|it|they|in|before|at any)|as (?:it|they|he|she|when|in|ever)\b)/u;
/** "[Today], the mill is a museum", but not "Today, the court is hearing …" */
const OPENS_NOWADAYS =
  /^, (?:[^.,;:“”"]{1,40}, )?[^.,;:“”"]{1,48}? (?:is|are|am|remains?|lies?|stands?) (?!(?:[a-z]+ly )?[a-z]{2,}(?:ing|ed)\b|(?:to|set|due|about|under|the day|a day|my|our)\b)/u;

/** Whether "today" means these days, no day of the calendar. */
export function isNowadays(words: string, line: string, at: number): boolean {
  if (words.toLowerCase() !== "today") return false;
  const after = line.slice(at + words.length, at + words.length + 100);
  if (words === "Today" && OPENS_NOWADAYS.test(after)) return true;
  return NOWADAYS_AFTER.test(after) || NOWADAYS_BEFORE.test(line.slice(Math.max(0, at - 40), at));
}
