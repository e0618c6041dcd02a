/**
 * Verbs of news and what is made of them, in groups that rewriters and translators put for one
 * another, by what is done. A line is one group of dictionary forms; a word may stand in several.
 */
export const DEEDS = `
claim allege maintain contend assert insist
admit acknowledge concede confess recognise
deny refuse reject dismiss rebuff decline refute repudiate
confirm verify corroborate certify
question doubt query wonder uncertain
warn caution alert alarm
promise pledge vow commit undertake guarantee assure swear
argue dispute quarrel row debate controversy
criticise condemn denounce slam attack rebuke deplore
praise hail applaud commend laud welcome tribute
thank grateful gratitude appreciation
apologise sorry regret remorse
complain complaint grievance protest
reveal disclose expose divulge leak unveil revelation
hint suggest imply signal indicate
predict forecast expect foresee project
estimate assess gauge calculate reckon evaluate
understand realise grasp comprehend
remember recall recollect memory
hope wish desire aspire
fear afraid worry concern dread scare anxious anxiety
intend plan mean aim intention purpose
forbid ban prohibit bar outlaw
prevent avoid avert stop thwart hinder impede
need necessary necessity require demand must imperative obliged
obey comply follow observe compliance respect heed
defy violate breach break infringe flout
succeed achieve manage accomplish attain success
fail unable fiasco disappoint
halt stop end cease finish conclude terminate
return resume restore renew
wait await patience patient queue
delay late postpone defer adjourn suspend hold
hasten hurry rush accelerate speed
interrupt disrupt suspend
cancel scrap abolish annul revoke withdraw repeal axe
change alter amend modify adjust shift reform revise edit
replace substitute swap exchange
fix repair mend restore correct
improve better enhance upgrade
worsen deteriorate aggravate worse
fall drop decrease decline shrink reduce lower cut plunge slump dip less
expand extend widen broaden enlarge expansion prolong
limit restrict curb constrain cap
split divide separate part
meet summit encounter gather assembly session
flee escape evacuate abandon flight
move shift transfer relocate displace
send dispatch deploy ship forward
seize grab snatch capture confiscate
throw hurl toss fling cast
close shut seal lock
cover hide conceal secret
discover locate trace spot detect discovery
write pen draft author letter
produce manufacture
destroy ruin wreck devastate flatten destruction level
damage harm hurt impair mar spoil
break cut sever rupture snap crack
fall collapse crumble cave topple tumble
save rescue spare
protect defend guard shield safeguard
teach train instruct educate
learn study discover
test trial try exam examination experiment check
inquiry probe inquest
monitor watch observe surveillance oversee supervise oversight
pay payment spend compensation settle
buy purchase acquire acquisition takeover
cost price expense worth value
owe debt due
win victory triumph prevail beat
beat defeat overcome conquer rout
compete rival contest race competition contend
attack strike assault raid bombard bombing shell hit offensive pound target
invade occupy
resist oppose opposition withstand object against
surrender capitulate yield
retreat withdraw
explode blast detonate blow bomb
murder slay assassinate execute slaughter massacre
suffer endure undergo bear pain
frighten scare terrify terror panic
abduct kidnap seize hostage captive
detain seize custody detention apprehend capture
steal rob theft robbery loot burglary
cheat defraud fraud deceive trick scam
lie false untrue invention fiction fabrication fantasy
bribe corrupt bribery
betray abandon desert
trust faith confidence rely
punish penalty sanction discipline fine
forgive pardon amnesty
avenge revenge vengeance reprisal retaliation
resign quit step
sack dismiss oust remove
marry wed marriage spouse
bury funeral grave inter
mourn grief grieve sorrow bereaved sad
drive steer wheel
sink capsize founder
burn blaze flame ignite torch
flood inundate swamp
obstruct clog jam
cause trigger provoke spark prompt
result outcome consequence effect
solve resolve settle
negotiate talks dialogue discussion consultation bargain
eliminate remove eradicate rid neutralise
ignore neglect disregard overlook unanswered
lack shortage short without absence
expel deport evict
mobilise draft
supply equip
`;
