/** Short forms that name no body, as written: units, devices, conditions, ranks, fields. */
export const NO_BODIES: ReadonlySet<string> = new Set(
  (
    "USD EUR GBP AUD CAD JPY CHF GMT UTC EST EDT PST PDT CET BST VIP VIPs VP CFO COO CTO CEO CEOs CV ID IDs " +
    "TV TVs RV RVs SUV SUVs ATM ATMs PC PCs CD CDs DVD DVDs GPS SMS URL PDF FAQ USB LED LCD AI IT VR IQ " +
    "DNA RNA PCR HIV AIDS SARS MERS COVID ICU ER MRI CT PTSD ADHD STD STI BMI PPE CPR GP GPs MD " +
    "GDP GNP VAT GST IPO IPOs CPI ETA ETD GCSE GCSEs SAT SATs PhD MBA BA MSc MRO R&D Q&A QA PR HR " +
    "LGBT LGBTQ LGBTQ+ WMD WMDs IED IEDs UFO UFOs CCTV DUI DWI POW POWs IDP IDPs AC DC DJ MC MVP " +
    "POTUS FLOTUS II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI"
  ).split(" "),
);

/** Models and licences, "[A380]", "[DC-9]", "[F-16]", but not "G20", "M23", "MI6". */
export const MODEL = /^(?!G(?:20|77)$|M23$)(?:\p{Lu}{1,3}-\d|\p{Lu}{1,2}\d{2})[\d\p{Lu}-]{0,8}$/u;

/** Whose a member of Congress is: "Sen. Ada Brandt, [R-Fla].", "[D-N.Y.]" */
export const SEAT = /^[RDI]-(?:\p{Lu}\p{Ll}{1,5}|\p{Lu}{2}|\p{Lu}\.\p{Lu})\.?$/u;
