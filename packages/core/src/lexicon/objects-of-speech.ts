/** What is shot down by words: "shot down the [idea]", besides what reporting nouns name. */
export const IDEAS: ReadonlySet<string> = new Set(
  "idea notion plan proposal theory talk speculation bill motion argument".split(" "),
);

/** What is urged as such: "urged [calm]", where "urged the [council]" tells whom. */
export const URGED: ReadonlySet<string> = new Set(
  (
    "calm caution restraint patience unity vigilance action dialogue peace moderation support " +
    "consideration reform change talks compromise cooperation co-operation reconciliation stand " +
    "approach response boycott ban inquiry investigation ceasefire truce solution review"
  ).split(" "),
);

/** What is ordered by word: "ordered an [inquiry]", where "ordered a [pizza]" is no report. */
export const ORDERED: ReadonlySet<string> = new Set(
  (
    "inquiry enquiry investigation probe review audit inspection autopsy recount retrial trial " +
    "release arrest detention deportation evacuation closure shutdown lockdown curfew halt end stop " +
    "suspension withdrawal mobilisation mobilization ceasefire strike strikes raid attack search " +
    "crackdown payment compensation repayment disclosure reinstatement removal resumption return"
  ).split(" "),
);

/** What is defended by deeds: "defended the [title]", "defended the [town]". */
export const NEVER_DEFENDED: ReadonlySet<string> = new Set(
  (
    "title titles crown lead goal net home town city country nation homeland village border borders " +
    "line lines territory seat seats state states airspace post front trophy championship ground " +
    "coast island capital base"
  ).split(" "),
);
