/**
 * Nouns and qualities of news in groups of near meaning, by field: the state, war, courts, money,
 * disasters, health, work, places, time, quality. A line is one group; a word may stand in several.
 */
export const MATTERS = `
parliament assembly legislature congress senate chamber
mayor municipality
council board committee panel commission
party faction bloc movement
rule regulation norm
constitution charter
treaty agreement pact deal contract
clause article paragraph
opposition dissident opponent
ally friend partner alliance coalition
enemy foe adversary opponent
diplomat envoy ambassador representative consul consular delegate
embassy consulate mission
spokesperson spokesman spokeswoman
reform overhaul
freedom liberty independence
sovereignty independence
resident inhabitant villager local
foreigner abroad alien
refugee migrant asylum immigrant displaced
minority ethnic
border frontier boundary
territory soil ground earth land
army military force troop soldier
troop soldier unit
militia rebel insurgent fighter guerrilla militant
mercenary fighter
terrorist militant extremist
rocket missile projectile
bomb explosive device mine
shell artillery mortar
plane aircraft jet airliner
helicopter chopper
ship vessel boat ferry
lorry truck vehicle
bus coach vehicle minibus
train railway rail locomotive
airport airstrip
port harbour dock
accident crash collision mishap wreck derailment
disaster catastrophe tragedy calamity
earthquake quake seismic
storm gale hurricane typhoon
snow avalanche slide
landslide slide slip
flood floodwater
dam embankment dyke barrier wall
roof ceiling
shelter refuge camp
school classroom gym
pupil student
teacher tutor professor lecturer
doctor physician medic surgeon
ambulance paramedic
illness disease sickness infection
vaccine jab inoculate
medicine drug pill medication
patient sufferer sick ill
hunger famine starve hungry
food meal bread grain
waste garbage trash
climate environment
cold chill freezing frost hypothermia
mountain slope hill hillside peak
river stream
sea ocean
lawyer attorney counsel solicitor advocate barrister
trial case hearing proceedings lawsuit suit
verdict ruling judgment sentence
convict guilty condemn sentence
guilty culpable culprit
innocent acquit cleared
crime offence felony criminal wrongdoing
prison jail detention bars cell custody captivity
prisoner inmate detainee captive convict
captive hostage prisoner
constable policeman cop
witness bystander onlooker eyewitness
baby infant
brother sister sibling
grandchild grandson granddaughter
grandmother grandfather grandparent
young youth youngster
worker employee staff personnel workforce
engineer technician
pilot captain crew
volunteer helper
salary wage pay earnings
money fund cash finance sum
tax levy duty tariff
debt loan credit borrow
profit earnings gain
shareholder owner investor
company firm business enterprise corporation
factory plant mill
industry sector
trade commerce
shop store retailer
customer client buyer shopper consumer
inflation price
poor poverty impoverished
gift donation bonus present charity
riot unrest disorder
massacre slaughter carnage
crowd throng
journalist correspondent
rumour gossip
plan scheme proposal blueprint programme project
idea notion concept
truth true real genuine
mistake error wrong
fault responsible blame guilt
shame disgrace ashamed
anger angry fury furious outrage rage
calm quiet silence silent peaceful
glad happy pleased joy delighted
surprise shock astonish stun amaze
tired exhausted weary fatigue
courage brave bravery hero
quick fast rapid swift prompt immediate speedy
enough sufficient adequate
important key vital crucial essential significant
certain sure definite
clear obvious evident plain
hard difficult tough tricky
easy simple
dangerous risk hazard peril unsafe
illegal unlawful illicit
injustice unfair unjust
circle cycle spiral
way path route method means
aim goal purpose objective target
procedure protocol process practice
player footballer athlete
coach trainer manager
goal score
league tournament competition
power electricity energy
oil petroleum crude fuel
gasoline fuel
priest cleric clergy pastor imam
faith religion belief
opinion view stance position attitude
ceasefire truce armistice peace
rifle pistol firearm munition
`;
