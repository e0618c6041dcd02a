import type { NamedMention } from "./cluster.ts";
import type { Word } from "./words.ts";

const OPENS_MARK = /^["“'‘]$/u;
const NAMING: ReadonlySet<string> = new Set(["nicknamed", "dubbed", "alias", "aka"]);
/** In words: ", popularly known as" */
const LONGEST_LINK = 6;
const LONGEST_NICKNAME = 2;

/** "Widodo Pranata, popularly known as [Wido]", "Anna Koval, nicknamed [“Bee”]" */
export function learnNicknames(
  words: readonly Word[],
  mentions: readonly NamedMention[],
): readonly NamedMention[] {
  const learned = new Map<NamedMention, readonly string[]>();
  for (let index = 1; index < mentions.length; index += 1) {
    const [person, nickname] = [mentions[index - 1], mentions[index]];
    if (person === undefined || nickname === undefined) continue;
    const isLinked = nickname.phrase.from - person.phrase.to <= LONGEST_LINK;
    if (isLinked && isNaming(words, nickname.phrase.from) && isOfPerson(person, nickname)) {
      learned.set(person, nickname.folded);
    }
  }
  if (learned.size === 0) return mentions;
  return mentions.map((mention) => {
    const nickname = learned.get(mention);
    return nickname === undefined ? mention : { ...mention, nickname };
  });
}

function isOfPerson({ phrase, folded }: NamedMention, nickname: NamedMention): boolean {
  return (
    phrase.kind === "person" && folded.length > 1 && nickname.folded.length <= LONGEST_NICKNAME
  );
}

/** Whether "known as", "nicknamed" stands right before a word. */
function isNaming(words: readonly Word[], at: number): boolean {
  const last = OPENS_MARK.test(words[at - 1]?.text ?? "") ? at - 2 : at - 1;
  const link = words[last]?.lower ?? "";
  return NAMING.has(link) || (link === "as" && words[last - 1]?.lower === "known");
}
