/** Personal pronouns and whom they can stand for, lower case. */
export interface PronounReading {
  readonly person: "first" | "third";
  readonly number: "one" | "many";
  readonly gender: "female" | "male" | "thing" | null;
}

function read(
  words: string,
  person: PronounReading["person"],
  number: PronounReading["number"],
  gender: PronounReading["gender"],
): readonly (readonly [string, PronounReading])[] {
  return words.split(" ").map((word) => [word, { person, number, gender }]);
}

export const PERSONAL_PRONOUNS: ReadonlyMap<string, PronounReading> = new Map([
  ...read("he him his himself", "third", "one", "male"),
  ...read("she her hers herself", "third", "one", "female"),
  ...read("it its itself", "third", "one", "thing"),
  ...read("they them their theirs themselves both", "third", "many", null),
  ...read("i me my mine myself", "first", "one", null),
  ...read("we us our ours ourselves", "first", "many", null),
]);
