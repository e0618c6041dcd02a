import nlp from "compromise/two";

const NOTICE = `/*!
 * The words of compromise (https://github.com/spencermountain/compromise), each under the first of
 * its tags, written by "npx -y pnpm@10.34.9 --filter @whosaid/core generate".
 *
 * The MIT License (MIT)
 *
 * Copyright (c) 2019 Spencer Kelly
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
 * associated documentation files (the "Software"), to deal in the Software without restriction,
 * including without limitation the rights to use, copy, modify, merge, publish, distribute,
 * sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all copies or
 * substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
 * NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
 * NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
 * DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT
 * OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */`;

/**
 * The source of `src/generated/word-tags.ts`: single words only, for nobody asks for others. Read
 * from compromise itself they cost the first article a fifth of a second: it makes all forms of
 * its verbs and nouns first.
 */
export function writeWordTags(): string {
  const wordsOf = new Map<string, string[]>();
  for (const [word, tag] of likeliestTags(propertyOf(propertyOf(nlp.model(), "one"), "lexicon"))) {
    if (/\s/u.test(word)) continue;
    const words = wordsOf.get(tag) ?? [];
    wordsOf.set(tag, words);
    words.push(word);
  }
  const lines = [...wordsOf]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, words]) => `  ${tag}: ${JSON.stringify(words.sort().join(" "))},`);
  return [
    NOTICE,
    "export const WORD_TAGS: Readonly<Record<string, string>> = {",
    ...lines,
    "};",
    "",
  ].join("\n");
}

/** Each word with the first of its tags, which is the likeliest. */
function likeliestTags(lexicon: object): readonly (readonly [word: string, tag: string])[] {
  return Object.entries<unknown>({ ...lexicon }).flatMap(([word, all]) => {
    const tag: unknown = Array.isArray(all) ? all[0] : all;
    return typeof tag === "string" ? [[word, tag] as const] : [];
  });
}

function propertyOf(value: object, name: string): object {
  const property: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
  return typeof property === "object" && property !== null ? property : {};
}
