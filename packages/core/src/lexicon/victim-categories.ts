/** What kind of victim a head noun tells of; heads that tell none are left out. */
const HEADS_BY_CATEGORY: readonly (readonly [category: string, heads: string])[] = [
  [
    "civilian",
    "civilian civilians noncombatant noncombatants bystander bystanders villager villagers resident residents citizen citizens shopper shoppers",
  ],
  [
    "combatant",
    "soldier soldiers troop troops serviceman servicemen fighter fighters combatant combatants militant militants rebel rebels insurgent insurgents guerrilla guerrillas militiaman militiamen ranger rangers marine marines sailor sailors personnel mercenary mercenaries guardsman guardsmen",
  ],
  [
    "police",
    "policeman policemen policewoman officer officers police constable constables deputy deputies trooper troopers sergeant",
  ],
  [
    "aid worker",
    "medic medics paramedic paramedics rescuer rescuers volunteer volunteers nurse nurses doctor doctors",
  ],
  ["firefighter", "firefighter firefighters fireman firemen"],
  [
    "journalist",
    "journalist journalists reporter reporters cameraman cameramen photographer photographers correspondent",
  ],
  [
    "child",
    "child children boy boys girl girls baby babies infant infants newborn toddler toddlers teen teens teenager teenagers minor minors son sons daughter daughters pupil pupils schoolchild schoolchildren schoolgirl schoolboy youngster youngsters",
  ],
  ["woman", "woman women wife wives mother mothers grandmother sister sisters girlfriend widow"],
  ["man", "man men husband husbands father fathers grandfather brother brothers boyfriend"],
  [
    "passenger",
    "passenger passengers crew commuter commuters motorist motorists driver drivers conductor pilot captain",
  ],
  ["migrant", "migrant migrants refugee refugees asylum-seeker asylum-seekers"],
  [
    "worker",
    "worker workers miner miners employee employees contractor contractors labourer labourers farmer farmers fisherman fishermen",
  ],
  [
    "attacker",
    "attacker attackers bomber bombers gunman gunmen assailant assailants shooter shooters hijacker hijackers suspect suspects",
  ],
  ["protester", "protester protesters demonstrator demonstrators activist activists"],
  [
    "prisoner",
    "prisoner prisoners inmate inmates detainee detainees hostage hostages captive captives",
  ],
  ["patient", "patient patients"],
  ["student", "student students"],
];

let byHead: ReadonlyMap<string, string> | null = null;

/** The category of a head noun, lower case; `null` when the noun tells none. */
export function victimCategory(head: string): string | null {
  byHead ??= new Map(
    HEADS_BY_CATEGORY.flatMap(([category, heads]) =>
      heads.split(" ").map((word): readonly [string, string] => [word, category]),
    ).reverse(),
  );
  return byHead.get(head) ?? null;
}
