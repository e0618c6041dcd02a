/** Forms that no rule leads back to their word: a word, then its forms; the commoner ones of news. */
export const IRREGULAR_FORMS = `
bear bore borne
beat beaten
become became
begin began begun
bite bit bitten
blow blew blown
break broke broken
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
come came
deal dealt
die dying died dies
draw drew drawn
drive drove driven
drink drank drunk
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown flies
forget forgot forgotten
freeze froze frozen
give gave given
grow grew grown
hear heard
hide hid hidden
hold held
keep kept
know knew known
lead led
learn learnt
leave left
lose lost
mean meant
meet met
pay paid
rise rose risen
run ran
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shoot shot
show shown
sink sank sunk
speak spoke spoken
spend spent
stand stood
steal stole stolen
strike struck stricken
swear swore sworn
sweep swept
take took taken
teach taught
tear tore torn
think thought
throw threw thrown
understand understood
wear wore worn
win won
withdraw withdrew withdrawn
write wrote written
man men
woman women
child children
person people
life lives
wife wives
bad worse worst
plough plow
tyre tire
kilometre kilometer km
bus buses
virus viruses
bonus bonuses
campus campuses
crisis crises
`;
