const SELF = `
  ik/we/wij/mijn/mn/mij/me/m/onze/ons`;
const PAPER = `
  *gegevens/*dossier/*dossiers/*formulier/*formulieren/*papieren/*afschrift/*afschriften/*brieven/
  *fiche/*fiches/*strook/*stroken/*verslag/*verslagen/*rapport/*rapporten/*contract/*contracten/
  *aanvraag/*aanvragen/*lijst/*lijsten/*lijstje/*kopie/*kopieën/*kopietjes/paspoort/paspoorten/
  *bewijs/*bewijzen/*kaarten/pas/passen/id/cv/cvs/*uitslag/*uitslagen/*diagnose/*recept/*recepten/
  *factuur/*facturen/*rekening/*rekeningen/*foto/*fotos/*scan/*scans/*polis/*melding/*sakte/
  *convenant/*attest/*namen/*overzicht/*notities/agenda/*geschiedenis/*bonnen/*opnames/beelden/
  bewakingsbeelden/camerabeelden/*nummer/*nummers/*code/*codes/*nota/naam`;
const PLACE = `
  straat/stoep/papier/grofvuil/*container/*bak/*mand/*zak/*korf/kliko/vuilnis/balie/toonbank/
  receptie/kantine/gang/personeelsgang/hal/portiek/vensterbank/printer/kopieerapparaat/
  kopieermachine/perron/park/gracht/bushalte/halte/trein/bus/ladekast/handschoenenvak/*kastje/
  etalage/vitrine/prikbord/digibord/schoolbord/mededelingenbord/schermen/*scherm/klembord/
  whiteboard/tafel/*doos/raam/muur/deur/voordeur/wachtkamer/wachtzaal/koffiecorner/koffieautomaat`;
const LIE = `
  lag/lagen/ligt/liggen/gelegen/vond/vonden/gevonden/vind/hangt/hangen/hing/hingen/hang/
  opgehangen/stond/stonden/staat/staan/zat/zaten/zitten/waaien/waaiden/waaide/slingert/slingerde/
  slingerden/achtergelaten/gelaten/laten/vergeten/steekt/opgeraapt/geplakt/kwam/rolde/rolden`;
const GET = `
  krijg/krijgen/kreeg/kregen/ontvang/ontving/ontvangen/zie/zag/zien/lees/las/lezen/zit/zat/zaten/
  vind/vond/open/opende/opendeed/download/downloaden/bekijken/gekregen/hoor/hoorde`;
const KNOW = `
  weet/weten/wist/wisten/kent/kennen/kende/kenden/ziet/zag/zagen/leest/las/lazen/hoort/hoorde`;
const HEALTH = `
  miskraam/chemo/*kanker/borderline/*depressie/hiv/soa/soas/*soatest/*ziekte/aambeien/
  incontinentie*/verslaafd/*verslaving/handicap/adhd/autisme/autist/autistisch/dyslexie/
  dyscalculie/*stoornis/psych/psycholoog/psychiat*/psychisch*/psychose/*therapie/*therapeut/
  erfenis/*testament/*schuld/*schulden/*uitkering/*achterstand/*achterstanden/wanbetaler*/
  echtscheiding*/*scheiding/gescheiden/bijstand*/voedselbon*/voedselbank/zwanger*/*diagnose/
  jeugdzorg/*pleegzorg/pleegkind/pleegouders/*aanval/*aanvallen/zelfmoord*/*medicatie/
  anticonceptie*/plaspil*/*zalf/*luiers/*operatie/abortus/ivf/oncologie/gynaecologie/gynaecoloog/
  dermatologie/strafblad/detentie/gevangenis/gedetineerde/verleden/*inkomen/*inkomens/*loon/
  *salaris/*lonen/burnout/burn/overgewicht/*ziekmelding/ziekteverlof/*verzuim/geaardheid/homo/
  lesbisch/transgender/trans/postnatale/*regeling/*aanmaning/toetsresultaten/testresultaten/
  *cijfers/dakloos/mishandeling/alcohol*/afkick*/seks*/vreemdgaat/vreemdging/affaire/spataderen/
  vetpercentage/bloedgroep/dementie/beperking/diabetes/epilepsie/parkinson/alzheimer/kinderwens/
  vruchtbaarheid*/anorexia/boulimia/eetprobleem/suïcid*/herpes/chlamydia/viagra/erecti*/vibrator*/
  erotisch*/overgang/prostaat*/borstverkleining/borstvergroting/botox/liposuctie/
  haartransplantatie/faillissement/ocmw/wajong/bewindvoering/bewindvoerder/curatele/asiel/
  vluchteling/verblijfsstatus/verblijfsvergunning/geadopteerd/adoptie/draagmoeder/vaderschap*/dna/
  bedplassen/aids/tbs/reclassering/enkelband/huisverbod/wmo/beschermingsmaatregel/ontslag/
  *functioneringsgesprek/strafwerk/rapportcijfer*/ziektegeschiedenis/verslaglegging/pestdossier/
  ongeneeslijk/terminaal/palliatief/knobbel/tumor`;
const OTHER = `
  ex/exman/exvrouw/exvriend/expartner/*buren/*buurman/*buurvrouw/*baas/werkgever/leidinggevende/
  *chef/*collega/*collegas/verhuurder/huisgenoot/huisgenote/huisgenoten/*moeder/*vader/*zus/
  *broer/schoonouders/schoonfamilie/zwager/nicht/neef/tante/oom/vreemde/vreemden/onbekende/
  onbekenden/derden/anderen/iedereen/naamgenoot/journalist/krant/verzekeraar/concurrent/oplichter/
  oplichters/dief/klasgenoten/conciërge/omstanders/meelezen/minnares/stalker/bezoekers/publiek/
  kandidaat/kandidaten/bieders/huurders/medebewoners/dorpsgenoten/ploeg/klasgenootjes/stagiair/
  stagiairs/vrijwilligers/roddelaars/aannemer/makelaar/verhuizers`;
const SECRETS = `
  *dossier/*dossiers/*diagnose/*gegevens/*uitslag/*uitslagen/*strook/loonbrief/*fiche/*fiches/
  salaris/loon/*afschrift/*afschriften/*geschiedenis/paspoorten/*paspoort/rijbewijs/*kopie/bsn/
  *kenteken/*nummer/*adres/*adressen/*wachtwoord/*pincode/toegangscode/alarmcode/deurcode/
  *locatie/*opname/*opnames/camerabeelden/bewakingsbeelden/*verslag/*verslagen/*notities/*foto/
  *fotos/*filmpje/*lijst/*schuld/*schulden/*achterstand/*saldo/*inkomen/*factuur/*facturen/
  *rekening/*mail/*mails/*berichten/*bestelling/*bestellingen/*gesprek/*gesprekken/*profiel/
  *account/*sakte/*medicatie/*recept/*afspraak/*afspraken/*gewicht/*naam/*namen/*sleutel`;
const SAY = `
  vertelde/vertelden/vertelt/vertellen/verteld/praten/praat/praatte/praatten/gepraat/kletst/
  kletsen/roddelt/roddelen/roddelden/bespreekt/besprak/bespraken/besproken/bespreken/riep/roept/
  riepen/roepen/geroepen/omroepen/omgeroepen/vroeg/vraagt/zei/zegt/gezegd/noemde/noemt/schreef/
  schreven/geschreven/voorgelezen/las/hardop/meldde/gemeld/hoor/hoorde/hoorden/gehoord/horen/
  bellen/belde/gebeld/belden/citeert/citeren/stelde/doorverteld/rondgemaild/rondgestuurd/gestuurd/
  stuurde/stuurden/stuurt/gemaild/mailde/postte/gepost/plaatste/zette/zet/gezet`;
const PUBLIC = `
  iedereen/heel/hele/halve/toog/wachtkamer/wachtzaal/bus/lift/gang/kantine/bakker/slager/
  schoolpoort/poort/balie/kassa/rij/klas/*groep/*app/team/teamkanaal/kanaal/collegas/collega/
  *gezin/*klant/*patiënt/*baas/werkgever/school/verjaardag/moskee/kerk/voicemail/etalage/bon/
  bonnetje/*bord/*scherm/*pasje/website/site/facebook/insta/instagram/linkedin/twitter/snap/
  speaker/luidspreker/portiek/vve/parochieblad/werk/buren/buurman/nicht/schoonouders/schoonmoeder/
  ex/vader/moeder/zus/man/vrouw`;
const CHANNEL = `
  *site/homepage/*pagina/*facebook/*insta/instagram/*tiktok/snap/snapchat/twitter/linkedin/
  youtube/google/internet/stories/*story/*folder/*brochure/*poster/*posters/*flyer/*affiche/
  *kalender/*kerstkaart/etalage/bushokje/billboard/vrachtwagen/*bus/verpakking/*film/*filmpje/
  *spot/*campagne/reclame/advertentie/*catalogus/*krant/*blad/magazine/livestream/screensaver/
  achtergrond/jaarboek/*blog/recensie/review/nieuwsbrief`;
const ME = `
  mijn/mn/m/onze/ons/mij/mezelf/me/haar/zijn`;
const BODYPART = `
  *foto/*fotos/*filmpje/*filmpjes/*video/gebit/billen/borsten/kont/gezicht/smoelwerk/smoel/hoofd/
  kop/litteken/tatoeage/naam/kind/dochter/zoon/moeder/vader/*kaartje/huis/stem/lijf/lichaam/
  *kinderen/kleinkind/oma/opa/vrouw/man/baby/gezin/mail/verhaal/notities/speech/afscheid/verzoek/
  klacht/adres/motivatiebrief/selfie/vakantiekiekjes/kiekjes/beelden/trouwdag/bruiloft`;
const STRICT = `
  *dossier/*dossiers/*diagnose/*strook/*stroken/loonbrief/*fiche/*fiches/salaris/*afschrift/
  *afschriften/paspoort/paspoorten/rijbewijs/*kopie/*kopieën/bsn/*kenteken/*telefoonnummer/
  *rekeningnummer/*paspoortnummer/*adres/*adressen/*pincode/*opname/*opnames/*verslag/*verslagen/
  *notities/*schuld/*schulden/*achterstand/*saldo/*inkomen/*sakte/*medicatie/*recept/*gegevens/
  *namenlijst/*klantenlijst/*sollicitatie/sollicitatiebrief/cv/cvs/*attest/*uitslag/*uitslagen/
  *testament/*identiteitskaart/iban/geboortedatum/*agenda/*formulieren/*polissen/*aanslag/
  *aangifte`;
const MEDIA = `
  *foto/*fotos/*filmpje/*filmpjes/*video/*videos/beelden/camerabeelden/bewakingsbeelden/*opname/
  *opnames/filmen/filmt/filmde/filmden/*camera/*cameras/*drone/gefilmd/fotografeerde/fotograferen/
  screenshot/screenshots/livestream/selfie/selfies/portret/stem/gezicht`;
const WHOSE = `
  dochter/*dochtertje/zoon/*zoontje/kind/*kinderen/kleinkind/baby/moeder/vader/oma/opa/mama/papa/
  gezin/trouwdag/bruiloft/uitvaart/begrafenis/slaapkamer/badkamer/tuin/achtertuin/voordeur/
  kleedkamer/lichaam/borsten/billen/kont/gebit/litteken/blote/naakt/bloot/ondergoed/badpak/bikini/
  patiënt/leerling/leerlingen/klas/mezelf/kenteken/huis/ruzie/gezicht`;
const CONSENT = `
  toestemming/gevraagd/getekend/nooit/niemand/stiekem/ongevraagd/offline/verwijderd/verwijder*/
  weghalen/eraf/herkenbaar/zonder/*site/facebook/insta/instagram/tiktok/snapchat/folder/brochure/
  poster/reclame/*pagina/*groep/*app/online/internet/openbaar/rond/gepost/geplaatst/gedeeld`;
const LENS = `
  bolletje/bolletjes/lensje/lens/lenzen/lampje/gaatje/oogje/microfoontje/zendertje/*cam/*camera/
  *cameras/*drone/dronen/drones/telefoon/spiegelglas/spiegel`;
const ROOM = `
  pashokje/pashokjes/paskamer/paskamers/kleedkamer/kleedkamers/kleedhok/kleedhokjes/toilet/
  toiletten/wc/douche/douches/*badkamer/badkamerraam/*slaapkamer/*sauna/bed/spiegel/rookmelder/
  plafond/zonnebank/hotelkamer/kinderkamer/vakantiehuis/vakantiehuisje/zonnebadend/badpak/
  badkostuum/ochtendjas/badjas/ondergoed/blootje/ramen`;

/** Papers found, received, told of and put up, by the end of their names: as Dutch tells it. */
export const PRIVACY_NL_HEADS: Readonly<Record<string, string>> = {
  lying: `
    hangt/hingen/hing/hangen ... *lijst/*naam/*namen/*foto/*fotos/*kopie/*nummer/id/paspoort,
    ${LIE} ... ${PAPER} ... ${PLACE}, ${PAPER} ... ${LIE} ... ${PLACE}, ${PLACE} ... ${LIE} ...
    ${PAPER}, ${PAPER} ... ${PLACE} ... ${LIE}, ${LIE} ... ${PLACE} ... ${PAPER}, ${PLACE} ...
    ${PAPER} ... ${LIE}`,
  received: `
    ${GET} ... ${PAPER}/*post/*mails/*berichten/rekening/account/bestellingen/boodschappen/
    bestelling/reservaties/afspraken/verhaal/klantenkaart/gezin van .. ander/andere/anderen/
    iemand/mevrouw/meneer/ene/zekere/fam/familie/gezin/vorige/klant/patiënt/buurman/buurvrouw/
    buren/madam/dhr/mevr/haar/zijn/hun, ${GET} ... haar/zijn/iemands/ieders/andermans/anderen
    ${PAPER}/*post/*mails/*berichten/pensioenbrieven/verbruik`,
  known: `
    ${KNOW} .. nu/ineens/opeens/inmiddels/blijkbaar/plots/plotseling/precies/exact/alles/allemaal/
    eerder/zelfs/meteen/straks/dus ... ${SELF}, heel/hele/halve/ganse/alle/iedereen/buren/
    bovenbuurman/conciërge/tante/schoonmoeder/*baas/*collega/*verzekeraar/verzekering/bank/juf/
    stagiair/kapper/garage/*app/tv/speaker/bewaker/*winkel/supermarkt/school/partij/bedrijf/spel/
    loket/stiefzoon/zwager/schoonbroer/zus/nicht .. ${KNOW} .. nu/ineens/opeens/dat/hoe/hoeveel/
    wat/wie/waar/wanneer/welke/alles/van ... ${SELF}, nu ${KNOW} .. heel/hele/halve/ganse/
    iedereen/alle, zien/ziet/zag/toont/toonde/weten/weet/wist/volgen wanneer/waar/hoe/hoeveel/wie/
    welke .. laat/vaak/lang/ik/we/wij/ze/mijn/mn/niet/hun .. thuis/weg/was/ben/woon/wonen/loop/
    loopt/slaap/traint/train/koop/kijk/verdien/verdient/sta/stond/zat/zit/ging/ga/rijd/reed/op/uit`,
  told: `
    ${SAY} .... ${HEALTH}, ${HEALTH} .... ${SAY}, ${PUBLIC} .... ${HEALTH}, ${HEALTH} ....
    ${PUBLIC}, ${OTHER} .... ${HEALTH}, ${HEALTH} .... ${OTHER}, ${KNOW} .... ${HEALTH},
    ${HEALTH} .... ${KNOW}, ${HEALTH} .. staat/stond/hangt/hing ... op/in, mijn/mn/onze/ons ..
    ${SECRETS} .... ${OTHER}, ${OTHER} .... mijn/mn/onze/ons .. ${SECRETS}`,
  shown: `
    ${ME} .. ${BODYPART} ... sta/staat/staan/stond/stonden/hangt/hangen/hing/hingen/prijkt/
    draait/draaide/gebruikt/gebruikte/gezet/zet/zette/geplaatst/gepost/postte/belandde/
    circuleert/zat/zit/verscheen ... op/in/als/bij .. ${CHANNEL}, sta/staat/staan/stond/stonden/
    hang/hangt/hangen/hing/hingen/prijkt/draait/draaide/zie/zag/zat/zit ... ${ME} .. ${BODYPART}
    ... op/in/als/bij .. ${CHANNEL}, op/in/als/bij .. ${CHANNEL} ... sta/staat/staan/stond/
    stonden/hang/hangt/hangen/hing/hingen/prijkt/draait/draaide/zie/zag/zat/zit ... mijn/mn/m/
    onze/ons/haar/zijn .. *foto/*fotos/*filmpje/gezicht/hoofd/kop/naam/kind/*kinderen/*dochter/
    *zoon/*moeder/*vader/oma/opa/huis/*adres/*nummer/stem/verhaal/klacht/gesprek/mezelf/blote/
    billen, sta/hang/prijk/zat/zit/stond ik .. op/in .. ${CHANNEL}, ik sta/hang/prijk/hing .. op/
    in .. jullie/uw/de/hun/een .. ${CHANNEL}, *foto/*fotos/*filmpje/*filmpjes/*video/*opname/
    *opnames/*beelden/*gesprek/screenshot ... op/in/naar/aan .. snap/snapchat/*insta/instagram/
    facebook/tiktok/*groep/*app/*story/*stories .. gezet/zet/zette/gegooid/gedeeld/gestuurd/
    rondgestuurd/geplaatst/postte/gepost, zet/zette/zetten/gooide/gooit/plaatste/plaatst/postte/
    post/deelde/deelt/stuurde/stuurt ... *foto/*fotos/*filmpje/*filmpjes/*video/*beelden/
    *uitslag/*resultaten/*aanmaning/*paspoorten/*lijst/*ziekmelding/*gegevens ... snap/snapchat/
    *insta/instagram/facebook/tiktok/*groep/*app/*story/*stories/teamkanaal/kanaal/rond`,
  watched: `
    ${LENS} .... ${ROOM}, ${ROOM} .... ${LENS}, rood/rode .. bolletje/lampje/lichtje/puntje,
    ${STRICT} .... ${OTHER}, ${OTHER} .... ${STRICT}, ${MEDIA} .... ${WHOSE} .... ${CONSENT},
    ${CONSENT} .... ${MEDIA} .... ${WHOSE}, ${WHOSE} .... ${MEDIA} .... ${CONSENT}, ${MEDIA} ....
    ${CONSENT} .... ${WHOSE}, ${WHOSE} .... ${CONSENT} .... ${MEDIA}, !weet niet .. waar/wie/wat/
    hoe/wanneer`,
  harmless: `
    !privacyinstellingen .. goed/zodat/wel/verander, !privacyhoesje, !privacywet .. boek/studie/
    cursus, !*datalek/*datalekken .. nieuws/cursus/scriptie, !scriptie/cursus/serie/film/podcast
    over datalek/datalekken/hackers/privacy, !hacker/stalker/spion .. serie/film/podcast, !serie/
    film/podcast .. hacker/stalker/spion, !eerst om toestemming`,
};
