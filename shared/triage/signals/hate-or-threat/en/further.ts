const VICTIM = `
  you/ya/u/yous/youse/your/ur/him/her/them/his/their/whoever/driver/drivers/manager/managers/
  staff/boss/ceo/inspector/inspectors/agent/agents/receptionist/cashier/cashiers/clerk/engineer/
  guard/guards/courier/couriers/rider/riders/waiter/waitress/bailiff/bailiffs/warden/wardens/
  lot/boys/lads/girl/girls/bloke/guy/man/woman/everyone/anyone/someone/somebody/postman/
  conductor/landlord`;
const WEAPON = `
  bat/knife/blade/gun/shotgun/rifle/petrol/gasoline/molotov/axe/hammer/machete/brick/bricks/
  crowbar/acid/shovel/spade/noose/rope/bullet/bullets/matches/bomb/chainsaw/hatchet/cricket/
  golf/iron/sjambok/panga/parang/hockey/baseball/pitchfork/wrench/spanner/taser/sledgehammer/
  lighter/match`;
const BREAKS = `
  break/smash/crack/cave/kick/punch/knock/bash/snap/cut/chop/slit/slice/rip/stomp/batter/crush/
  wring/blow/shoot/rearrange/split/bust/burst/twist/tear/hack/slap/stab/bury/skin/gut/hang/drown`;
const BODY = `
  head/heads/face/faces/teeth/tooth/legs/leg/knees/knee/kneecaps/kneecap/jaw/skull/nose/neck/
  necks/arms/arm/fingers/finger/hands/throat/throats/ribs/spine/bones/eyes/balls/brains/tongue/
  windpipe`;
const GROUP = `
  foreigners/immigrants/migrants/muslims/islam/jews/gays/gypsies/tinkers/travellers/pikeys/
  knackers/blacks/whites/asians/arabs/mexicans/africans/chinese/pakistanis/pakis/indians/
  bangladeshis/nepalis/filipinos/romanians/poles/albanians/somalis/nigerians/zimbabweans/
  refugees/queers/lesbians/trannies/transgenders/faggots/women/feminists/disabled/cripples/
  natives/aboriginals/abos/maoris/coloureds/kaffirs/bumiputera/malays/tamils/dalits/northerners/
  hindus/sikhs/christians/catholics/prods/yids/zionists/illegals/asylum/mosque/mosques/
  synagogue/temple/hijabs/turbans`;

/** More threats of violence and hatred, as English tells them. */
export const HATE_OR_THREAT_EN_FURTHER = `
  ${BREAKS} .. your/ur/his/her/their/yer/drivers/managers/inspectors/ceos/every .. ${BODY},
  gets/get/getting/have/having/needs/need/deserve/deserves/want/wants .. his/her/their/your ..
  ${BODY} .. ${BREAKS}/knocked/kicked/broken/smashed/cracked/punched/bashed/split/caved/stomped/
  slapped/in/out, next ${VICTIM} .. ${WEAPON}/teeth/face/head/slap/dead/hospital/punch/kicking/
  hiding/windscreen/regret/swinging/get it/shot, gets/getting/get/going/put/putting/throw/
  throwing/lob/chuck .. a brick/bricks/petrol/molotov/firebomb .. through/at/into/in, brick ..
  through .. his/your/her/their/the/windscreen/window/shopfront/door/office, ill/will/gonna/
  going/gunna/wanna/imma/shall/well/lets/could/want ... ${BREAKS}/burn/torch/kill/murder/hurt/
  beat/lynch/deck/lamp/batter/slap/strangle/destroy/run/mow/hunt/bomb .. ${VICTIM} .. ${BODY}/
  down/up/over/out/off/in/dead/too/myself/fingers, i/im/ill/weve/we/ive .. bring/bringing/got/
  have/carry/carrying/own/come/coming .. ${WEAPON} .. and/ready/with/for/waiting/next/too/big/
  to/name/in, bring the matches, bring matches, with a/my ${WEAPON} .. for/and .. ${VICTIM}, be
  waiting .. for/at/outside/behind .. you/him/her/them/whoever/back door/gate/depot/car/shift/
  staff/driver, waiting .. outside .. ur/your/the depot/office/shop/gate/door/store, wait/waits/
  waiting till/until/for .. i/him/her/manager/driver/after .. shift/dark/alone/find/get/outside/
  carpark/catch, till/until/when i find/catch/see/get .. him/her/you/that/manager/driver/
  whoever, know/knows what time .. he/she/you/your/girl/staff/manager/shop/they .. locks/lock/
  finishes/finish/leaves/leave/closes/close/clocks/parks, tell .. her/him/them/driver/girl/boys
  .. sleep/watch/run/hide/careful/eyes, sleep well, sleep tight, sleep with one eye, one eye
  open, kill/murder/shoot/stab/strangle/lynch/batter/deck/punch/drown .. the/every/any/whoever/
  next .. next/one/who/driver/person/idiot/agent/manager/rings/calls/knocks, hope .. someone/
  somebody/they/you/driver/drivers/building/office/plane/bus .. torch/
  torches/burns/burn/bombs/shoots/shoot/kills/crash/crashes/explodes/stabs/runs/hangs/sinks/
  blows/chokes/dies/die/rots/gets/cancer .. down/with/over/them/you/in/and/it/that/whole/your,
  with all of you in it, with you in it, with them/him/her inside, burn them/em/it/him/her/you
  out/down/alive/all, torch/torches/torching .. place/office/head/shop/store/depot/building/car/
  van/it, firebomb*, petrol bomb*, molotov*, arson .. your/deserve, shoot .. the lot/them all,
  up against .. wall, against a wall, put against, line .. up .. shoot/shot/wall, firing squad,
  luigi treatment, luigi him/her/them, luigi mangione, do a luigi, guillotine*, gallows, hang
  them/em/him/her/you from, string .. up, strung up, tar and feather, noose*, curb stomp,
  kneecap/kneecaps/kneecapped, do .. kneecaps, give .. kicking/hiding/beating/slap/thrashing/
  pasting/leathering .. you/him/her/them/driver, good hiding/kicking/beating/thrashing/slap,
  catch these hands, square go, meet me outside, fight you/him, fists .. you/him, touch .. again
  .. break/kill/hurt/dead, come near .. again .. and/ill/break/kill/shoot/dog, set .. dogs/dog
  on, ive got a dog, i own a gun, i have a gun, licensed gun, youll pay .. blood/life, payback
  .. coming/blood, revenge .. coming/sweet/staff/driver, youll be sorry, you will be sorry,
  regret .. the day/being born/your life, wont see .. christmas/tomorrow/another/morning, not
  see tomorrow, last thing .. he/she/you/they .. do/does/see/sees/ever, days are numbered, say
  your prayers, better run, start running, hunt .. down, find out where .. live/lives/park,
  followed .. home .. driver/him/her .. i/ill/know, dont make me .. come/hurt/violent/angry, not
  responsible for what/my, going postal, ${GROUP} ... rats/rat/vermin/filth/scum/animals/
  parasites/dirty/filthy/stink/home/thieves/deport*/savages/cockroaches/monkeys/pigs/dogs/
  disgusting/inferior/banned/burn*/disease/exterminat*/breed*/gas/shoot/shot/drown/hang/lazy/
  thick/stupid/criminals/terrorists/rapists/groomers/perverts/out, burn/bomb/ban/deport/
  exterminate/shoot/gas/drown/hang/kill/hate/despise/beat .. every/all/the/these/those/them/
  dirty/bloody .. ${GROUP}, dirty/filthy/foreign/bloody/smelly/thieving/greasy/stinking/backward
  ${GROUP}/rats/lot/foreigner/tinker/gypsy/pikey/immigrant/jew/paki/arab/migrant, foreign rats/
  scum/filth/muck/pigs/dogs, breed like, breeding like, exterminat*, ship/send/deport/kick/pack
  .. them/the lot/em/you/all/her/him .. back/home/out/boat/crate, back in a crate, back on ..
  boat/banana, where they/you/he/she came from, go back to .. where/your/africa/india/china/
  pakistan/mexico/poland, back to your own, hire .. own kind/our own/proper/whites/locals ..
  instead/not/english/only, stop hiring/serving/employing .. ${GROUP}/foreign/those/these/them,
  subhuman*, untermensch*, master race, white race/genocide, great replacement, ethnic cleans*,
  makwerekwere, kaffir*, hotnot, coolie, coolies, chink, chinks, paki, pakis, gyppo*, pikey,
  pikeys, tinkers, knackers, jungle bunny, sand n, boong, curry muncher*, towel
  head*, rag head*, cotton picker*, mongoloid*, spastic*, cripples, tranny,
  batty boy, poofs, dyke, dykes, !break .. a leg, !knock .. out of the park, !blow .. your mind/
  minds/away, !kick .. in/off/start, !cut your/ur/my .. hair, !save .. face, !hang .. your/his/
  her .. head/picture/coat, !flooring tranny, !tranny fluid, !burn .. calories/fat, !sleep well
  .. on/in/last/mattress/now/because/bed/at/every, !sleep tight .. mattress/bed, !kill .. time/
  bill/for, !guillotine paper, !paper guillotine*, !drop kick, !dyke .. road/path/walk/offa,
  !offas dyke, !noose knot, !good slap .. of paint, !revenge .. porn/movie/season/bedtime,
  !better run .. faster/smoother`;
