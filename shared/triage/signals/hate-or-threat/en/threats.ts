/** Threats of violence and hatred, as English tells them. */
export const HATE_OR_THREAT_EN = `
  ill/will/gonna/to/should/wanna/shall/gunna/imma/ima
  kill/murder/shoot/stab/strangle/behead/slaughter
  you/u/your/ur/him/her/them/someone/somebody/driver/staff/whoever, kill you all, kill all of
  you, kill ur, kill yourself/yourselves/urself, kys, hope you/u/they/he/she ..
  die/burn/crash/rot/dead, deserve/deserves to die/burn, should be shot/hanged/hung/killed,
  bomb threat, bomb your/the/ur, blow up your/ur/the ..
  office/store/shop/building/hq/branch/warehouse, burn .. your/ur/the ..
  office/store/shop/building/hq/branch/warehouse/place .. down, burn down your/ur, burn your ..
  down, set fire to your .. office/store/shop/building, put a bullet, bring ..
  gun/bat/knife/rifle, come .. with .. gun/bat/knife/machete, ill find you, i will find you, i
  know where you/u/he/she live/work/lives/works, know where .. live, watch your back, you will
  regret .. family, break .. your/his/her/ur legs/neck/face/jaw/skull/kneecaps/arms, smash ..
  your/his/her/ur face/head/skull/teeth, beat .. you/him/her/staff up, beat the shit out of,
  beat .. crap out of, kick your ass/teeth, punch .. your/him/her/staff/you .. face, slit
  your/his/her, blood on your hands will, your family .. hurt/die/kill/pay, your kids ..
  hurt/die/pay, shoot up, acid attack, lynch*, rape you/her, see you in hell, nigg*, faggot*,
  fag, fags, kike*, spic, spics, wetback*, gook*, raghead*, towelhead*, tranny, trannies, coon,
  dirty jew/jews/paki/pakis/immigrants/muslims/foreigners/indians/chinese, filthy
  jew/jews/immigrants/muslims/foreigners/indians/animals, go back to your/ur .. country, go
  back to africa/india/china/mexico/pakistan, gas the, white power, heil hitler, sieg heil,
  hitler was right, all muslims/jews/blacks/immigrants/gays/whites/foreigners/indians/chinese
  .. are/should, subhuman*, terrorist scum, retards, !killed it, !kill me, !id kill for, !to
  kill for, !shoot you a, !shoot u a,
  coming/come/be/bring/bringing/turn/show/walk .. with/carrying/and/a/my ..
  bat/knife/gun/petrol/
  gasoline/axe/hammer/machete/brick/bricks/crowbar/acid/matches/mates/boys/rifle/blade,
  burn*/torch*/bomb*/blow/wreck/trash/smash/shoot/raze .. your/ur/the/that/this/
  whole/their .. office/offices/shop/store/building/place/depot/branch/warehouse/house/van/
  vans/car/hq/headquarters/restaurant/windows .. to/down/up/watch/tonight/ground/in/out/ashes,
  i know/got/have/found .. where/which .. you/u/he/she/they/your/his/her ..
  live/lives/park/parks/work/works/sleep/drinks/school/shift/from/staff, know which
  depot/branch/office/car/school/house/van/bus, got .. your .. home/address ..
  now/sleep/careful/
  watch, sleep well .. tonight/now/while, tick tock ... address/you/coming/home/run, wont/not/
  never be .. walking/going/making/coming .. home/away, ill/will/gonna/going/shall .. find/
  hunt/track/get .. you/him/her/them/that/the/driver/girl/guy/bloke/woman/
  staff/manager .. and/down/make/outside/regret/after/one, make/making .. you/him/her/them/
  someone .. regret/suffer/beg/bleed/disappear/cry, deserve/deserves/need/needs ..
  bullet/beating/shooting/slap/kicking/smack/stabbing/hiding/noose/shot/beaten/
  stabbed/lynching/rope/punch*, what .. deserve/deserves/need/needs .. bullet/knife/
  stab/beating, should/ought/must .. be .. beaten/shot/hanged/hung/lynched/killed/gassed/
  sterilised/sterilized/drowned/whipped/flogged/exterminated/burned/burnt/castrated/stoned/
  executed/stabbed/strung, vermin ... people/foreign*/immigrant*/hire/staff/send,
  foreigners/immigrants/migrants/muslims/jews/gays/gypsies/blacks/indians/refugees/queers/
  lesbians/trannies/poles/romanians/asians/arabs/mexicans/africans/chinese/pakistanis ...
  vermin/
  filth/scum/animals/parasites/dirty/filthy/stink/home/back/thieves/lazy/deport*/human/savages/
  cockroaches/monkeys/disgusting/invad*/inferior/banned/beaten/disease/jobs, these/those/them/
  bloody/damn/fucking/filthy/dirty/stupid/lazy .. foreigners/immigrants/migrants/muslims/jews/
  gays/blacks/pakis/gypsies/queers/arabs/poles, gays/gay/trans/queer/lesbian/homos ..
  people/staff/at/working/serve .. beaten/disgusting/sick/banned/pervert*/groom*/
  abomination/burn/hell, send/ship/deport/kick .. them/all/you/him/her/back/people ..
  back/home/
  out/where .. came/home/country/from, not human/humans, arent human, less than human, filth,
  savages, parasites, monkey/monkeys/ape .. at/serving/behind/working/staff/uniform, stab stab,
  stab/shoot/kill/bash/batter/knife/strangle/gut/skin/smash/hang .. every/one of/all
  of/your/ur/
  them/that/him/her .. staff/driver/drivers/inspector/inspectors/manager/agents/one/all/last/
  guy/face/boss, im/i am/we are/were .. outside .. your/his/her/ur ..
  building/office/house/home/
  shop/door/depot, ruin .. your/his/her/yours life/lives/you/family, watch .. your/ur .. back/
  step/mouth/kids/family, hope .. you/your/u/he/she/they/driver/family/kids/staff/ceo .. die/
  dies/cancer/crash/crashes/burns/burn/suffer/suffers/rot/dead/choke/chokes/accident/raped/
  killed/paralysed, drop dead, go die, die in a, slit .. throat/throats/wrists/you, throat/
  throats .. cut/slit, put .. you/him/her/them/driver/staff .. in .. hospital/ground/coffin/
  wheelchair/grave, six feet under, body bag, break/smash/crack/cave/kick/punch/knock .. his/
  her/your/their/ur/drivers .. head/face/teeth/legs/knees/kneecaps/jaw/skull/nose/neck/arms/in,
  blood .. on .. floor/walls/streets/spill, you/they/hes/shes .. gonna/going to/will .. pay
  with
  .. life/blood, end you/him/her, youre/hes/shes dead/finished, dead man/woman/meat,
  last day .. on earth/alive, say goodbye .. to .. family/kids/wife, shame if something, would
  be a shame .. happened, accidents happen, know your .. kids/family/wife/face/name/car/
  address/registration/plate .. school/where/now/and`;
