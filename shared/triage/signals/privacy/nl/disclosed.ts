const SECRET = `
  *gegevens/medisch/medische/dossier*/patiëntendossier*/zorgdossier*/personeelsdossier*/
  patiëntenfiche*/leerlingendossier*/schadedossier/*adres/*adressen/adreslijst/telefoonnummer*/
  gsmnummer*/mobiel/emails/geboortedatum/geboortedata/kenteken*/nummerplaat/bsn*/
  burgerservicenummer*/rijksregister*/paspoort*/identiteits*/idkaart/rijbewij*/pasfoto/
  rekeningnummer*/iban/rekeningafschrift*/bankafschrift*/afschrift*/rekeninguittreksel*/
  bankrekening*/spaarrekening*/spaargeld/banksaldo/saldo/schulden/schuldhulp*/schuldsanering*/
  wanbetaler/betalingsachterstand*/betaalachterstand*/loonbrief*/loonfiche*/loonstro*/loonbeslag*/
  salaris*/jaaropgave/jaarafrekening/uitkering*/belastingaangifte/polis*/hypotheek*/testament*/
  gespreksverslag*/handelingsplan*/zorgplan*/behandelplan*/omgangsregeling/*verslagen/cv/cvs/
  sollicitatie*/functioneringsgesprek/beoordeling/beoordelingen/ontslagbrief/ziekmelding*/
  ziekteverlof/ziekteverzuim/ziektebeeld/ziektegeschiedenis/aandoening*/diagnose*/*uitslag/
  *uitslagen/testresultat*/testresultaat/bloedresultaten/labresultaten/onderzoeksresultaten/mri/
  echo/echos/röntgenfoto*/medicatie*/medicijn*/antidepressiva/pillen/zwanger*/miskraam/abortus/
  soa/soatest/hiv/kanker/borstkanker/biopsie/chemo/depressie/burnout/therapie*/psycholoog/
  psychiat*/verslaving/geaardheid/scheiding/echtscheiding/wachtwoord*/pincode*/inlogcode*/
  toegangscode/creditcard*/kredietkaart*/bankpas/bankkaart/pinpas/handtekening/vingerafdruk*/
  verblijfplaats/kijkgeschiedenis/zoekgeschiedenis/bestelgeschiedenis/bestelhistorie/
  aankoopgeschiedenis/chatgeschiedenis/belgeschiedenis/reisgeschiedenis/chats/chatgesprek*/
  privéberichten/privéfoto/privéfotos/vakantiefotos/strandfotos/bikinifotos/babyfotos/kinderfotos/
  gezinsfotos/familiefotos/trouwfotos/intieme/telefoonboek/contactenlijst/contactpersonen/
  contactlijst/klantenlijst*/klantenbestand*/ledenlijst*/deelnemerslijst*/adressenlijst*/
  adressenbestand*/bellijst/gastenlijst*/passagierslijst*/klassenlijst*/huurderslijst*/
  patiëntenlijst*/personeelslijst*/wachtlijst/intakeformulier*/inschrijfformulier*/huurcontract*/
  arbeidscontract*/bewakingsbeelden/gespreksopname*/geluidsopname*/reisschema/rijgedrag/locatie`;
const PAPER = `
  *contract/*contracten/*factuur/*facturen/*rekening/*rekeningen/reservering/*boeking/boekingen/
  bevestiging/boekingsbevestiging/reisbescheiden/instapkaart/instapkaarten/vliegticket/ticket/
  tickets/transacties/betalingen/contacten/*recept/*recepten/scan/scans/*brief/*brieven/post/
  *mail/*mails/*mailtje/*mailtjes/*bestelling/*bestellingen/*account/*profiel/pakbon/verzendlabel/
  retourlabel/*foto/*fotos/*filmpje/beelden/*opname/*opnames/offerte/aanmaning/klantenkaart/
  abonnement/aanvraag/*formulier/*formulieren/*documenten/*papieren/bijlage/pdf/*attest/*verslag/
  *rapport/agenda/boekje`;
const STRANGER = `
  vreemde/onbekende/onbekenden/buitenstaander/buitenstaanders/iemands/derden/*buren/buur/*buurman/
  *buurvrouw/buurtapp/ex/exman/exvrouw/exvriend/exvriendin/expartner/exen/werkgever/*baas/chef/
  leidinggevende/teamleider/*collega/*collegas/werkvloer/kantine/verhuurder/huisgenoot/
  huisgenoten/kotgenoot/kotgenoten/schoonmoeder/schoonvader/schoonouders/schoonfamilie/schoonzus/
  schoonbroer/zwager/kennissen/klasgenoten/medestudenten/oplichter/oplichters/crimineel/
  criminelen/fraudeur/fraudeurs/inbreker/inbrekers/spammers/telemarketeer/telemarketeers/
  adverteerder/marketingbureau/reclamebureau/incassobureau/concurrent/concurrenten/naamgenoot/
  stiefvader/stiefmoeder/minnares/prikklok/prikbord/whiteboard/mededelingenbord/papiermand/
  papierbak/papierkorf/papiercontainer/prullenbak/prullenmand/prullemand/vuilbak/vuilnisbak/
  vuilniszak/kliko/container/wachtkamer/wachtzaal/kopieerapparaat/kopieermachine/groepsmail/
  klassenapp/whatsappgroep/facebookgroep/omstanders/medereizigers/medepatiënten`;
const OPEN = `
  straat/dorp/buurt/ouders/familie/*moeder/*vader/*broer/zus/man/vrouw/vriend/*vriendin/
  echtgenoot/partner/klas/school/iedereen/wereld/publiek/publiekelijk/openbaar/openbare/facebook/
  instagram/insta/tiktok/twitter/linkedin/snapchat/youtube/google/internet/whatsapp/telegram/
  marktplaats/vinted/verzekeraar/journalist/rij/balie/loket/toonbank/bezoekers/*klanten/
  *patiënten/*cliënten/passagiers/reizigers/gasten/leden/deelnemers/vuilnis/stoep/printer/cc/
  verkeerd/verkeerde/foute/gang/parkeerplaats/etalage/raam/portiek/*lift/bushokje/café/kroeg`;
const TELL = `
  gaf/geeft/geven/gaven/gegeven/meegegeven/mee/doorgegeven/doorgaf/doorgeven/afgegeven/
  vrijgegeven/prijsgegeven/verstrekt/verstrekte/verstrekken/overhandigd/stuurde/stuurt/stuurden/
  sturen/gestuurd/opgestuurd/toegestuurd/doorgestuurd/doorstuurde/rondgestuurd/rondstuurde/
  verstuurd/verstuurde/verzonden/gemaild/mailde/mailden/mailt/doorgemaild/rondgemaild/gepost/
  postte/geplaatst/plaatste/plaatsten/gezet/zette/geüpload/gepubliceerd/publiceert/publiceerde/
  openbaargemaakt/gedeeld/deelde/deelden/delen/deelt/doorgespeeld/verkocht/verkoopt/verkopen/
  verhandeld/lekte/lekken/lekt/uitgelekt/verteld/vertelde/vertelden/vertelt/vertellen/doorverteld/
  rondverteld/rondgebazuind/verklapt/verklapte/verraden/meegedeeld/getoond/toonde/toonden/
  voorgelezen/voorlas/opgelezen/oplas/riep/roepen/roept/geroepen/omgeroepen/besproken/bespraken/
  bespreken/bespreekt/besprak/geroddeld/roddelde/roddelen/ingelicht/gebeld/belde/belden/zichtbaar/
  leesbaar/toegankelijk/vindbaar/opvraagbaar/ingezien/inzien/inkijken/meelezen/slingerde/
  slingerden/slingert/achtergelaten/gedumpt/weggegooid/belandde/belandden/beland/terechtgekomen/
  hardop/luidop/luidkeels/hoorde/horen/hoorden/lezen/las/opvragen/opgevraagd/kregen/kreeg/
  gekregen/ontving/ontvangen/krijg/krijgt/lag/lagen/liggen/ligt/gevonden/hing/hingen/hangt/hangen/
  opgehangen/uitgehangen/rond/doorzocht/weet/wist/wisten/weten/kent/kende`;
/** Data that reached somebody whom they do not concern: as Dutch tells it. */
export const PRIVACY_NL_DISCLOSED: Readonly<Record<string, string>> = {
  strangers: `
    ${SECRET} ... ${STRANGER}, ${STRANGER} ... ${SECRET}, ${SECRET} ... ${OPEN} ... ${TELL},
    ${SECRET} ... ${TELL} ... ${OPEN}, ${TELL} ... ${SECRET} ... ${OPEN}, ${TELL} ... ${OPEN} ...
    ${SECRET}, ${OPEN} ... ${SECRET} ... ${TELL}, ${OPEN} ... ${TELL} ... ${SECRET}, ${PAPER} ..
    van/aan/naar/bij/met/voor/door .. ${STRANGER} ... ${TELL}, ${TELL} ... ${PAPER} .. van/aan/
    naar/bij/met/voor/door .. ${STRANGER}, ${TELL} ... ${STRANGER} .. ${PAPER}, ${PAPER}/
    ${SECRET}/inbox/mailbox/bus/brievenbus .. van/voor .. ene/zekere/mevr/dhr/fam/familie/mevrouw/
    meneer/mijnheer/iemand, ene/zekere .. fam/familie/mevrouw/meneer/mijnheer/dhr/mevr, van/aan/
    naar .. iemand .. anders ... ${PAPER}/${SECRET}, ${PAPER}/${SECRET} ... van/aan/naar .. iemand
    .. anders/totaal/onbekend/gestuurd, ${PAPER}/${SECRET} .. van/aan/naar/voor/met/in .. andere/
    ander/anderen/verkeerde/iemands .. *klant/*klanten/persoon/mensen/*adres/*patiënt/*patiënten/
    reiziger/gast/gasten/*bewoner/bedrijf/gezin/naam/huurder/leden/lid/ouders/*kind/*leerling,
    andere/ander/anderen/verkeerde .. *klant/*klanten/persoon/*patiënt/*patiënten/reiziger/gast/
    *bewoner/gezin/mensen/huurders/leden ... ${SECRET}/${PAPER} .. ${TELL}/zien/zie/zag/inbox/
    mailbox, wie heeft .. mijne, krijg/kreeg/kregen/krijgen/ontvang/ontving/lees/zie/zag/stond/
    staat/zit/zat ... van/voor/aan .. ene, !de ene, !ene kant, sms/smsen/*berichten/afspraken/
    afspraak/herinnering/herinneringen/oproep/uitnodiging ... voor/van .. ene/iemand/vreemde/
    ander/andere/vorige .. *patiënt/eigenaar/vrouw/man/gebruiker/persoon/anders/*nummer,
    voicemail/antwoordapparaat ... werk/werkgever/verkeerd*/biopsie/uitslag*/huisgenoot/collega*/
    speaker/luidspreker/kantoor/*diagnose/iedereen, op .. speaker/luidspreker .. iedereen/
    wachtkamer/*uitslag/*gesprek/collega*, zat/zaten/stak/staken/lag/lagen ... in/bij/tussen ..
    een/van/de .. ander/andere/verkeerde .. *kind/*envelop/*enveloppe/map/tas/*dossier/doos/
    pakket/*brief/*klant/*patiënt, portaal*/ouderportaal/patiëntenportaal/klantenportaal/
    klantportaal/leerlingvolgsysteem/*app ... elk/elke/alle/andere/anderen/iedereen .. *kind/
    *kinderen/leerling*/patiënt*/klant*/gezin*/huurder*/lid/leden, doorklikken/doorbladeren/
    bladeren/scrollen/klikken .. naar/door .. elk/elke/alle/andere, ander/andere .. cijfer/
    cijfertje/*nummer/nummertje/code/letter/url/link ... zie/zien/zag/krijg/andere/anderen, toont/
    toonde/laat/geeft/gaf/verklapt/verraadt .. gewoon .. volledige/hele/complete .. *nummer/
    *adres/naam/gsm, volledige .. gsm *nummer/*adres/naam ... zichtbaar/toont/getoond/zien/zomaar/
    gewoon, apart/aparte/uniek/unieke/speciaal/speciale/alias .. *adres/alias/*nummer ... spam*/
    jullie/reclame/verkocht, mailadres/emailadres/alias/*nummer/gsm ... spam/bitcoinspam/
    cryptospam/casinomails/spammails/datingspam/reclame .. binnen*/op/sinds/krijg/komt/vol/regent,
    uit dienst ... in/toegang/login/inlog*/systeem/bij/mail*/dossier*, toegang/login/inlog/
    *account .. intrekken/ingetrokken/afsluiten/blokkeren .. dienst/weg/ontslag/ex/nog, zichzelf
    .. doorgestuurd/gestuurd/gemaild/geappt .. foto*/filmpje*/lijst*/*gegevens, zichzelf .. mijn
    .. *foto/*fotos/*filmpje/*nummer/*gegevens, anoniem/anonieme/anonimiteit ... wist/wisten/weet/
    naam/bekend/*baas/leidinggevende/teamleider/werkgever/verteld/doorgegeven/achterhaald/melder/
    collega*, wist/wisten/weet/weten .. exact/precies/alles/letterlijk .. wat/waarover .. ik/we ..
    gemeld/gezegd/verteld/geschreven/ingevuld/gekocht/bestelde/besteld/had/geklaagd, gebruikt/
    gebruiken/gebruikte ... mijn/onze/mn/haar/m .. *foto/*fotos/gezicht/gebit/*hoofd/lichaam/naam/
    operatie .. als/voor/op/in/zonder ... reclame/bushokje/poster/site/website/facebook/insta/
    instagram/folder/advertentie/campagne/promo/toestemming, gebruikt/gebruikte/gebruiken .. mijn
    .. gebit/gezicht/lichaam/*hoofd/*foto, hangt/hangen/hing/hingen/prijkt/staat ... naast/achter/
    bij/op/aan/boven .. kassa/*deur/raam/bushokje/muur/prikbord/ingang/toonbank/abri ... *foto/
    gezicht/beeld/naam/dief/mijn, *foto/*fotos/beeld/beelden/gezicht/kop/still/screenshot ...
    hangt/hangen/hing/hingen/prijkt/opgehangen ... kassa/*deur/raam/bushokje/muur/prikbord/ingang/
    toonbank/winkel/etalage/abri, nooit/niet .. vindbaar .. zijn/waren/mochten, biologische/
    gewelddadige/agressieve .. *vader/*moeder/ex, pleegdochter/pleegzoon/pleegkind ... *adres/
    *verslag/*dossier/*vader/*moeder/biologische, stelde .. voor aan .. mijn .. *vader/*moeder/
    *baas/ex/*collega/leraar, datingapp/datingsite ... mijn .. *vader/collega*/*baas/*profiel/
    foto*/ex/*adres/locatie, ex/oud/voormalige/ontslagen .. werknemer/*medewerker/*medewerkster/
    *collega/personeelslid .. heeft/had/gebruikt/mailt/belt/kan/nog ... lijst*/klant*/*gegevens/
    toegang/adres*/nummer*/systeem/inlog*, exwerknemer/oudmedewerker ... lijst*/klant*/*gegevens/
    toegang/nummer*, hele/heel/ganse/halve/volle .. portiek/flat/straat/buurt/dorp/wachtkamer/
    wachtzaal/winkel/kantoor/team/ploeg/afdeling/klas/kantine/familie/trein/coupé/rij/zaal/
    apotheek/gang/school/bedrijf/werk/gebouw ... weet/wist/weten/lezen/leest/las/lazen/horen/
    hoort/hoorde/meegenieten/zien/kijken/meelezen, wist/wisten/weet/weten/kent/zag/zagen ... waar/
    wanneer .. ik/we/wij/mn/mijn/onze/hij/ze .. was/waren/geweest/woon/wonen/werk/werkt/zit/ben/
    bent/gegeten/gaan/ga/uithang*/slaap/school/gereden/naartoe, vol gps/zenders, gps .. auto/
    wagen/huurauto/huurwagen/leasewagen/bedrijfswagen .. volg*/bijhoud*/*baas/wist/zonder/
    verhuur*, huurauto/huurwagen/leasewagen/leaseauto/bedrijfswagen/dienstwagen ... gps/tracker/
    gevolgd/volgen/volgsysteem/blackbox/locatie, *microfoon/contacten/locatie/agenda/*fotos ..
    *microfoon/contacten/locatie/*camera/agenda/*fotos/*berichten/telefoonboek .. *app/toegang/om/
    nodig/waarom/voor/toestemming, *microfoon/contacten/locatie/agenda .. *microfoon/contacten/
    locatie/agenda, mee te lezen/kijken/luisteren, leest/las/lazen/kijkt/keek/keken/luisterden ..
    mee, gaan/gaat/ging/gingen/circuleert/circuleren/circuleerden .. foto*/vakantiefotos/
    strandfotos/filmpje*/lijst*/*gegevens .. rond/over, *kopie/*kopieën/scan/*papieren/
    *formulieren/*documenten/*brieven/*dossiers ... papiermand/prullenbak/prullenmand/prullemand/
    vuilbak/vuilnisbak/container/papiercontainer/stoep/straat/printer/kliko, foto*/vakantiefotos/
    strandfotos/filmpje* ... gaan/gaat/ging/gingen/circuleert/circuleren .. rond/op/onder/bij, van
    .. vorige/oude .. *baas/werkgever .. gehoord/gekregen/had*/wist*, had/hadden/hebben/hoorde/
    hoorden/wist/wisten .. van .. mijn .. vorige/oude/huidige .. *baas/werkgever, bedrijfsarts/
    arboarts ... werkgever/*baas/leidinggevende/chef, werkgever/*baas/leidinggevende/chef ...
    bedrijfsarts/arboarts ... diagnose*/welke/wat/ziek*/medic*/antidepressiva/horen/verteld/
    gekregen, !kan/kunnen/kunt/wil .. meekijken, !even meekijken, !kijkt/kijk/kijken/keek/leest ..
    mee .. even/graag/webcare`,
  told: `
    werkgever/*baas/chef/leidinggevende/*collega/*collegas/*buren/*buurman/*buurvrouw/ouders/
    *moeder/ex/exman/exvriend/man/vrouw/echtgenoot/partner/school/familie/verhuurder/*dochter/
    *zoon/*kinderen ... gebeld/opgebeld/gemaild/ingelicht/geïnformeerd/benaderd/aangesproken/
    verteld/verwittigd/gecontacteerd/doorverteld/belde/belden/mailde .. over/dat/van/met .. mijn/
    ik/schuld*/achterstand*/betal*/*rekening/ziek*/zwanger*/*diagnose/behandeling/*uitslag/
    *factuur/lening/krediet/afspraak, belde/belden/bellen/mailde/gebeld/informeerde/informeerden/
    vertelde/vertelden/verteld/lichtte/lichtten/stuurde/stuurden/zei/zeiden/gezegd .. mijn/mn/onze
    .. werkgever/*baas/chef/leidinggevende/*collega/*collegas/*buren/*buurman/*buurvrouw/ouders/
    schoonmoeder/ex/exman/man/vrouw/echtgenoot/school ... over/dat/van/met .. mijn/ik/schuld*/
    achterstand*/betal*/*rekening/ziek*/zwanger*/*diagnose/behandeling/*uitslag/lening/krediet/
    waar/wat/hoeveel, aan mijn/onze .. ex/werkgever/*baas/chef/*buren/*buurman/*buurvrouw/
    *collegas/*collega/man/vrouw/ouders/*moeder/*vader/vriend/echtgenoot ... verteld/vertelde/
    vertelden/doorgegeven/gegeven/gaf/gaven/gezegd/doorverteld/gemeld/meegedeeld/verklapt/
    gestuurd/gemaild, vertelde/vertelden/verteld/vertelt/zei/zeiden/gezegd/verklapt/verklapte/gaf/
    gaven/doorgaf/geroddeld/roddel*/rondverteld .. aan/tegen/met/bij .. ex/exman/exvriend/*baas/
    *buren/*buurman/*buurvrouw/werkgever/*collegas/*collega/ouders/*klanten/iedereen/familie/
    vreemde/man/vrouw .. ik/hoeveel/mijn/over, waar we wonen, waar ik werk, waar ik nu woon,
    wanneer .. op vakantie/niet thuis .. vertel*/weet/weten/deel*/online, *adres .. van .. blijf
    van mijn lijf*/opvang*/vrouwenopvang, geheimhouding, geheimhoudingsplicht, beroepsgeheim,
    zwijgplicht, medisch geheim, discretie, niet discreet, indiscreet, roddel* .. patiënt*/klant*/
    mijn/over, uit de school .. klap*, hoorde/horen/hoorden/luisterde/luisterden/luisteren/kon/
    konden/hoort ... hele/halve/volle/alle/iedereen/andere/heel de .. wachtkamer/wachtzaal/winkel/
    rij/wachtrij/zaal/afdeling/balie/apotheek/*patiënten/*klanten/kantoor/coupé/treinstel .. mee/
    horen/hoorde/lezen/wist/weet/weten/genieten, hele/halve/volle/heel de .. wachtkamer/wachtzaal/
    winkel/rij/wachtrij/zaal/apotheek/coupé/klas/kantoor/afdeling/straat/buurt/dorp/familie ..
    hoorde/horen/mee/weet/wist/wisten/meegenieten/kon, door/over .. de .. wachtkamer/wachtzaal/
    winkel/apotheek/zaal/balie/coupé .. geroepen/riep/geschreeuwd/schreeuwde/roept/roepen/
    omgeroepen, riep/roept/roepen/riepen/schreeuwde/noemde/las/vroeg/vroegen/vraagt ...
    wachtkamer/wachtzaal/apotheek/balie/rij/iedereen/*klanten/*patiënten/winkel ... naam/
    geboortedatum/*adres/kwaal/klacht/*uitslag/medicijn*/*diagnose/pil/anticonceptie/bij/luid/
    hard, luid/luidop/luidkeels/hardop/hard .. naam/geboortedatum/*adres/rekeningnummer/*diagnose/
    *uitslag/schuld/saldo/medicijn*/klacht/klachten/kwaal/*gegevens/telefoonnummer/inkomen, naam/
    geboortedatum/*adres/rekeningnummer/*diagnose/*uitslag/schuld/saldo/medicijn*/kwaal/*gegevens/
    telefoonnummer .. luid/luidop/luidkeels/hardop, waar .. bij .. stond/stonden/zat/zaten ...
    naam/*adres/*diagnose/*uitslag/schuld*/*gegevens, scherm/computer/monitor/tablet/laptop ...
    zichtbaar/meelezen/leesbaar/open/ontgrendeld/lezen .. iedereen/*klanten/bezoekers/anderen/
    balie/wachtkamer/publiek/patiënt*/namen/*gegevens/dossier*, scherm .. naar .. *klanten/
    publiek/wachtkamer/bezoekers/andere`,
  found: `
    gevonden/vond/vonden/aangetroffen/lag/lagen/liggen/ligt/slingerde/slingerden/dumpten/gedumpt/
    weggegooid/gegooid/gooien/waaien/waaiden/waait/stond/stonden ... straat/stoep/container/
    papiercontainer/prullenbak/prullenmand/vuilbak/vuilnisbak/vuilniszak/vuilnis/papier/park/bos/
    berm/trein/bus/kroeg/containers/parkeerplaats/gang/hal/portiek/inrit/printer/kopieerapparaat/
    kopieermachine/balie/bureau ... ${SECRET}/klantendossiers/map/mappen/ordner/ordners/
    *formulieren/*papieren/*documenten/*contracten/*facturen/*kopieën/*polissen/*brieven/namen,
    ${SECRET}/map/mappen/ordner/ordners/*formulieren/*papieren/*documenten/*contracten/*kopieën/
    *polissen/*brieven/namen ... straat/stoep/container/papiercontainer/prullenbak/prullenmand/
    vuilbak/vuilnisbak/vuilniszak/vuilnis/papier/park/bos/berm/trein/bus/kroeg/portiek/printer/
    kopieerapparaat/kopieermachine/balie ... gevonden/vond/vonden/aangetroffen/lag/lagen/liggen/
    ligt/slingerde/gedumpt/weggegooid/gegooid/waaien/waaiden/open/inzien/lezen/klant*/namen,
    onversnipperd, niet versnipperd, papierversnipperaar, tweedehands/refurbished/gereviseerd/
    gereviseerde/ingeruild/ingeruilde/retour/geretourneerde/teruggestuurde/huurauto/leenauto/
    deelauto/leentelefoon/ingeleverde/ingestuurd/gerepareerd ... vorige/iemand/ander/vreemde/oude
    .. eigenaar/eigenaresse/gebruiker/huurder/*klant/bezitter/*fotos/*gegevens/*account/contacten/
    gezin/*bestanden, vorige/vorig .. eigenaar/eigenaresse/gebruiker/huurder/*klant/*klanten/gast/
    gasten/bezitter/*bestuurder/*bewoner/*bewoners/huurders ... *gegevens/*fotos/contacten/
    *account/*adressen/*adres/telefoonboek/ingelogd/data/*berichten/*mails/*mail/*bestanden/
    *documenten/post/*brieven/naam/namen/wachtwoord*/*profiel/*facturen/rekening*/netflix/
    navigatie/*gesprekken/telefoon, *fotos/*gegevens/contacten/*account/*adressen/telefoonboek/
    *berichten/*mails/*bestanden/*documenten/gesprekslijst .. van .. vorige/vorig .. eigenaar/
    eigenaresse/gebruiker/huurder/*klant/gast/bezitter/*bestuurder/*bewoner, niet/nooit .. gewist/
    leeggemaakt/geformatteerd/uitgelogd/gereset .. toestel/laptop/telefoon/*gegevens/eigenaar/
    huurauto/*fotos/computer/tablet/*klant, toestel/laptop/telefoon/schijf/computer/tablet ...
    gewist/*gegevens/*fotos .. vorige/ander/andere/iemand/eigenaar/doorgekeken/bekeken/gekeken,
    door .. *fotos/*berichten/telefoon/laptop/galerij .. gescrold/gebladerd/gesnuffeld/gekeken/
    gescrolld/gegaan/gescrolt, in .. *fotos/telefoon/tas/*dossier/*mail/galerij/laptop ..
    gesnuffeld/neus*/snuffel*/gekeken/gekopieerd/doorzocht, *fotos/*berichten/galerij ... bekeken/
    gekopieerd/gescrold/doorgestuurd/gedownload/doorgekeken .. *monteur/*medewerker/reparatie/
    winkel/zonder/jullie/technieker/tijdens, reparatie ... *fotos/galerij .. bekeken/gekopieerd/
    gekeken/naakt*, opengemaakt/opengescheurd/opengesneden/opengebroken/geopende/opengemaakte/
    geopend .. *brief/post/*envelop/*enveloppe/pakje, *brief/post/*envelop/*enveloppe/pakje ...
    opengemaakt/opengescheurd/opengesneden/geopend .. door/aan/bij/ik/was/*buren/en/naar/huis/
    zonder, briefgeheim, postgeheim, venster/*envelop/*enveloppe/buitenkant/doos/verpakking/*label
    ... *diagnose/inhoud/erotisch*/intieme/discreet/medicijn*/saldo/schuld*/geboortedatum/
    telefoonnummer/leesbaar/zichtbaar/rekeningnummer .. op/door/te/van/was/staat/stond/voor/lezen/
    zien/zichtbaar/leesbaar/*buren/iedereen/bezorgd, discreet/discrete/neutraal/neutrale/anoniem/
    anonieme .. verpakking/verpakt/doos/*envelop/verzonden/verzending ... niet/groot/logo/naam/
    *buren/iedereen/duidelijk, lockers/kluisjes .. geopend/doorzocht`,
};
