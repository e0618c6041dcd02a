/**
 * Head nouns that are never victims, so that "killed two hours", "a dog was shot" and "shot three
 * rounds" give nothing. Victims are an open class: everything else may be one.
 */
export const NOT_PEOPLE: ReadonlySet<string> = new Set(
  // time and measure
  (
    "second seconds minute minutes hour hours day days night nights week weeks month months year " +
    "years decade decades century time times mile miles foot feet metre metres meter meters km " +
    "kilometres kilometers yard yards inch inches acre acres hectares degrees block blocks casings shells mph act acts opinion crowd prisons entries dollars " +
    "pounds euros dollar percent point points age ages date morning evening afternoon weekend " +
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight " +
    // weapons, wounds, events
    "shot shots round rounds bullet bullets gun guns handgun handguns rifle rifles weapon weapons " +
    "knife knives bomb bombs drone drones missile missiles grenade shooting shootings attack " +
    "attacks explosion blast crash crashes accident incident incidents fire fires fight argument " +
    "altercation robbery collision storm earthquake wound wounds injury injuries count counts " +
    "charge charges case cases gunshot gunshots gunfire scene homicide homicides murder murders " +
    "stabbing killing death deaths event events strike strikes raid raids war " +
    // animals
    "dog dogs cat cats horse horses cow cows cattle sheep goat goats bird birds deer bear bears " +
    "animal animals livestock pig pigs fish whale whales elephant elephants lion lions wolf wolves " +
    "pony ponies camel camels chicken chickens coyote coyotes mice mouse rat rats puppy pet pets shark sharks snake snakes bull bulls " +
    "dolphins bees calf calves lamb lambs tree trees " +
    // things and places
    "car cars vehicle vehicles truck trucks bus buses van suv train trains plane planes boat boats " +
    "ship ships tank tanks helicopter house houses home homes building buildings apartment " +
    "apartments door doors window windows bridge road roads street room rooms school schools " +
    "hospital hospitals store stores shop shops church village villages town towns city cities " +
    "county state country countries area areas neighborhood place places site sites bar club park " +
    "property phone phones photo photos video videos money cash drug drugs evidence casings power " +
    "engine battery signal bill bills deal deals plan plans talks hopes hope dream job jobs project " +
    "projects proposal idea ideas momentum market economy game games season career email emails " +
    "report reports story stories question questions statement way ways thing things reason reasons " +
    "number lot part name names image images clip film films movie series song virus bacteria " +
    "cell brain cells cancer disease infection arm arms leg legs head chest back neck face hand hands " +
    "finger fingers thigh abdomen shoulder stomach foot torso buttocks feelings pride chances " +
    "suspicion custody condition surgery call calls tip tips lead leads location locations sign " +
    "lives life mph vote votes seat seats title match goal goals bottle bottles drink drinks " +
    "it its this that which what there end half total majority stable blow court trial investigation " +
    "sentence prison jail ballot legislation amendment measure reform law effort efforts " +
    "hostage captive teeth tooth foothold distance website app computer program process web server network motor microbes germs weeds mosquitoes insects"
  ).split(" "),
);

/** Names that stand where a person could but are none. */
export const NOT_PERSON_NAMES: ReadonlySet<string> = new Set(
  (
    "police sheriff fbi police department news officials authorities monday tuesday wednesday " +
    "thursday friday saturday sunday january february march april june july august september " +
    "october november december street avenue county city road drive hospital center park school " +
    "university court department church update watch video photo story ap reuters cnn fox abc nbc cbs " +
    "state district highway north south east west " +
    // states of the US, in full where one word, and as news shortens them
    "alabama ala. alaska arizona ariz. arkansas ark. california calif. colorado colo. connecticut conn. " +
    "delaware del. florida fla. hawaii idaho illinois ill. indiana ind. iowa kansas kan. kentucky ky. " +
    "louisiana la. maine maryland md. massachusetts mass. michigan mich. minnesota minn. mississippi " +
    "miss. missouri mo. montana mont. nebraska neb. nevada nev. ohio oklahoma okla. oregon ore. " +
    "pennsylvania pa. tennessee tenn. texas utah vermont vt. wash. wisconsin wis. wyoming wyo."
  ).split(" "),
);
