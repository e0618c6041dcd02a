/** Things in writing or on air that say something, singular and plural, lower case. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    "report reports study studies survey surveys poll polls statement statements letter letters " +
    "memo memorandum email e-mail emails post posts posting postings tweet tweets message messages " +
    "note notes paper papers document documents filing filings complaint complaints lawsuit suit " +
    "indictment affidavit petition motion ruling rulings judgment judgement verdict opinion dissent " +
    "order decree law bill act constitution treaty agreement accord accords deal communique " +
    "communiqué resolution declaration manifesto pamphlet leaflet book memoir article articles " +
    "column editorial op-ed interview transcript recording video audio tape footage broadcast " +
    "bulletin newsletter website site page blog notice sign banner placard advert " +
    "advertisement ad ads release analysis audit assessment review findings finding results result " +
    "data figures statistics records record log logbook diary dossier leak file files script text " +
    "plan proposal draft guidelines advisory forecast announcement certificate autopsy inquest " +
    "inquiry account accounts version story stories headline headlines caption rumour rumours " +
    "speech address message texts readout testimony"
  ).split(" "),
);

/** Last words of names that are a document's: "the Tarn Water Survey", "the Maddocks report". */
export const NAMED_DOCUMENTS: ReadonlySet<string> = new Set(
  (
    "report study survey review communique communiqué declaration manifesto memorandum memo audit " +
    "assessment bulletin barometer census dossier"
  ).split(" "),
);

const INQUIRIES =
  "report study survey review audit assessment analysis paper research findings results";
const STATEMENTS = "communique communiqué declaration statement document text";

/** Words by which the document of another name is called: "the report" for "the Tarn Survey". */
export const DOCUMENT_SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  [INQUIRIES, STATEMENTS].flatMap((row) => {
    const words = row.split(" ");
    return words.map((word) => [word, words.filter((other) => other !== word)] as const);
  }),
);
