/** The `annotation.conf` that brat shows and checks `toBrat`'s annotations by. */
export const BRAT_CONFIGURATION = `[entities]
Quote
Statement
Casualty
Source
Cue
Date

[relations]
SourceOf Arg1:Source, Arg2:Quote|Statement|Casualty
ViaOf Arg1:Source, Arg2:Quote|Statement|Casualty
CueOf Arg1:Cue, Arg2:Quote|Statement|Casualty
SaidAt Arg1:Quote|Statement|Casualty, Arg2:Date
RefersTo Arg1:Quote|Statement|Casualty, Arg2:Date
Within Arg1:Quote|Statement|Casualty, Arg2:Quote|Statement
RelatesTo Arg1:Casualty, Arg2:Casualty
<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Mode Arg:Quote|Statement, Value:direct|mixed|indirect
Kind Arg:Source, Value:person|organization|group|document|unnamed
Stance Arg:Cue, Value:neutral|assert|deny|doubt|admit|demand|ask|promise|threaten|praise|blame
Timex Arg:Date, Value:DATE|TIME|DURATION|SET
Measure Arg:Casualty, Value:killed|wounded|missing|displaced|detained|abducted|casualties
Qualifier Arg:Casualty, Value:exact|at-least|more-than|at-most|fewer-than|about|range|vague|share
Status Arg:Casualty, Value:asserted|denied|alleged|possible|hypothetical
`;
