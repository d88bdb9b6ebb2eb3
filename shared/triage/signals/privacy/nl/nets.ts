import { CLOSE, DATA } from './ways.ts';

/** Private things shown, put online, asked for or used for sales: as Dutch tells it. */
export const PRIVACY_NL_NETS: Readonly<Record<string, string>> = {
  shown: `
    ${DATA}/declaratie/declaraties/aanmaning/*rapport/*rapporten/punten/cijfers/toetsresultaten/
    klacht/*verslag/*lijst/*lijsten/namen/uitkeringsgegevens/pasfotos/portretten/*dossier ...
    drive/dropbox/onedrive/sharepoint/cloud/excel/googlesheet/wetransfer ... open/online/
    iedereen/link/zonder/toegankelijk/openbaar/gewoon/staan, op .. open/openbare .. drive/link/
    map/server/dropbox/site, ${DATA}/uitkeringsgegevens/*papieren/mappen/*dossiers/declaraties
    ... lag/lagen/liggen/ligt/gevonden/zagen .. bij/op/in/tussen/langs/naast .. oud/oude/straat/
    stoep/container/papier/tafel/balie/cafetaria/kantine/gang/printer/prullenbak/trein/bus,
    besproken/bespreken/bespraken/besprak/bediscussieerd .. in/op/aan/tijdens .. cafetaria/
    kantine/gang/*lift/wachtkamer/trein/café/kroeg/balie/koffiehoek/refter/feestje/vergadering,
    waarom/hoe/hoezo .. weten/wist/wisten/kent ... dat/wat/wanneer/waar/welke/hoeveel .. ik/we/
    wij/mijn/mn/onze, hoe weet .. u/hij/zij/die/*app/*winkel .. dat/wat/wanneer/waar/welke .. ik/
    we/mijn, weet/weten/wist/wisten .. verzekering/verzekeraar/werkgever/bank/school/*baas/
    gemeente ... dat/wat/waar .. ik/mijn, naar .. mijn .. werk/werkgever/kantoor .. gestuurd/
    gemaild/stuurt/stuurde/verstuurd/gebeld/waar, stuurt/stuurde/stuurden/mailt/mailde/faxte ..
    aanmaning/*brief/*factuur/herinnering/*uitslag/klacht/*mail .. naar .. mijn .. werk/
    werkgever/kantoor/ouders/ex/oude/vorige, leest/lezen/las/ziet/zien/kan .. al/alle .. mijn/
    onze .. whatsapps/*berichten/*mails/appjes/chats/foto*/smsjes/*gesprekken, vroeg/vraagt/
    vroegen/vragen/wilde/wilden/eist .. mijn/om .. *wachtwoord/pincode/pin/code/inlogcode/
    inloggegevens/creditcardnummer/volledige/mijn .. via/chat/telefoon/*mail/te/door/in/
    *wachtwoord/pincode, met/onder .. mijn/mn/haar/zijn/onze .. creditcard*/kenteken/*gegevens/
    naam/bankpas/rekeningnummer/iban/paypal/*adres/*account/identiteit ... shoppen/gekocht/
    gewinkeld/besteld/*bestellingen/afgesloten/geopend/aangevraagd/betaald/geboekt/gehuurd/
    aangemaakt/parkeer*/geregistreerd, iemand/uitzendkracht*/*medewerker/onbekende/ex .. met/op/
    onder .. mijn .. creditcard*/kenteken/*gegevens/naam/iban/rekeningnummer/identiteit/*account,
    steeds/dagelijks/ineens/plots/opeens/sindsdien/constant/continu .. offertes/telefoontjes/
    gebeld/*mails/verkopers/belletjes/reclame/aanbiedingen .. van/door/sinds ... sinds/nadat/na/
    dakdekkers/installateurs/bedrijven/makelaars/vergelijk*/jullie, zichtbaar/leesbaar/
    inzichtelijk/toegankelijk .. gemaakt/voor/in/op .. mijn/de/alle/het/iedereen/anderen/derden
    .. ex/exman/exvrouw/iedereen/ouders/deelnemers/*collegas/werkgever/aan/cc/*buren/*klanten/
    leden/familie, *rapporten/punten/cijfers/resultaten/*dossiers/toetsen/*adressen/
    telefoonnummers/namen .. van .. hele/alle/heel/andere .. klas/*leerlingen/*kinderen/leden/
    groep/*klanten/*patiënten, naar elke/alle/iedere .. ouder/ouders/*klant/*klanten/lid/leden/
    *collega/deelnemer .. gestuurd/gemaild/verstuurd, *kinderen/*kind/*dochter/*zoon/gezin/*foto/
    *fotos/gezicht .. op jullie/uw/hun/de .. website/site/facebook/facebookpagina/instagram/
    insta/tiktok/pagina .. sta/staan/staat/zie/haal/verwijder*/geplaatst/terug, haal/verwijder ..
    die/mijn/onze/de .. *foto/*fotos/*filmpje/beelden/*gegevens/naam .. weg/eraf/onmiddellijk/
    direct/offline, las/lees/zie/zag/vond .. mijn/onze .. eigen .. klacht/*mail/*bericht/verhaal/
    *foto/naam/review/*gesprek .. terug/op/in .. facebook*/website/site/folder/linkedin/insta*/
    blog/reclame, mag/mogen .. zomaar ... vingerafdruk*/*foto/*fotos/*gegevens/*kopie/id/
    paspoort/filmen/bewaren/delen/bellen/*nummer/opnemen/kenteken, stem/*gesprek/*gesprekken/
    stemmen .. wordt/worden/werd/werden .. opgenomen/opgeslagen/geanalyseerd, voor/tegen/waar/
    over .. hele/heel/volle .. rij/wachtkamer/winkel/apotheek/bus/klas/zaal/lobby/hal/coupé ..
    vroeg/riep/zei/noemde/of/naam/mijn, vroeg/riep/roept/zei/noemde/noemt/schreeuwde .. voor/
    door/over/tegen .. hele/heel/volle/de .. rij/wachtkamer/winkel/apotheek/bus/klas/zaal/lobby/
    hal/coupé, riep/roept/noemde/schreeuwde .. luid/luidkeels/hardop/hard .. mijn, aan veld, cc
    veld, in cc, *foto/*fotos ... van .. mijn/onze/ons/mn .. *dochter/*zoon/*kind/*kinderen/
    vrouw/oma/*moeder/huis/gang/voordeur/interieur/bed .. in/als/bij/voor .. deuropening/bewijs/
    levering/*deur/bezorg*/binnen, opengedaan .. secretaresse/collega*/*buren/*brief/post/werk,
    gebeld/gesmst/gemaild/geappt/benaderd .. door .. vreemde/onbekende/buitenlandse/anonieme/
    allerlei/rare/verdachte .. *nummers/*nummer/mensen/bedrijven/personen, onbekende/
    buitenlandse/anonieme/rare *nummers, hangt/hangen/hing/hingen/gehangen/opgehangen/geplaatst/
    geïnstalleerd/staat/staan .. *camera/*cameras/webcam .. in/op/boven/bij/naar, *camera/
    *cameras ... pauzeruimte/personeelsruimte/kantine/klaslokaal/kantoor/werkvloer/wachtkamer/
    spreekkamer/lobby/trapportaal/trappenhuis/hal/galerij/zwembad/douche*/omkleed*, mijn/onze/
    haar/zijn/hun .. *foto/*fotos/gezicht/naam/stem/afbeelding/portret .. gebruikt/misbruikt/
    geplaatst/gedeeld/gepost/verspreid, weet/wist/wisten .. zij/hij/ze/iedereen/*buurvrouw/
    *buurman/ex/*baas/*collegas/*klant/vreemde ... welke/wat/dat/waar .. ik/mijn/we, uittreksels/
    uittreksel/*formulieren/*dossiers/*lijsten/*lijst/*gegevens/*facturen/*contracten/paspoorten/
    *kopieën/*rapporten/*papieren/*documenten/*brieven/*verslagen .. van .. inwoners/*klanten/
    *patiënten/*cliënten/huurders/*leerlingen/leden/gasten/sollicitanten/*medewerkers/personeel/
    *bewoners/burgers, secretaresse/collega*/*buren/*baas .. opengedaan/geopend/opengemaakt/
    gelezen, simkaart/*nummer .. weer/opnieuw .. uitgegeven, nieuwe eigenaar .. leest/ziet/mijn/
    kan, oude .. *nummer/simkaart/toestel .. eigenaar/whatsapp*`,
  nets: `
    belden/belde/bellen/mailde/mailden/contacteerde/contacteerden/informeerde/benaderde/
    benaderden .. mijn/mn/onze/m .. *baas/werkgever/chef/leidinggevende/*collega/*collegas/ex/
    exman/exvrouw/schoonouders/*buren/school, *bestellingen/*bestelling/*facturen/aankopen/
    ritten/*berichten/*gegevens/*rekening/saldo/*account/foto*/afspraken/*dossier .. van .. mijn/
    mn/m .. ${CLOSE} .. zien/inzien/bekijken/lezen/openen/downloaden, mijn/onze/mn/m .. *gesprek/
    chat/*mail/klacht/*foto/*filmpje/naam/*adres/verhaal/gezicht/*kind/*dochter/*zoon ... staat/
    stond/staan/stonden ... op .. youtube/facebook/instagram/insta/tiktok/twitter/linkedin/
    internet/website/site/google, op naam van .. mijn/mn/onze .. overleden, overleden .. man/
    vrouw/*moeder/*vader .. reclame/post/*mails/gebeld/*brieven, pincode/pas/bankpas/*wachtwoord
    ... *envelop/*enveloppe/*brief .. open/geopend/opengemaakt/samen/dezelfde, pincode ...
    dezelfde/samen/open ... *envelop/*brief/pas, scherm/*lijst/map/agenda/computer/*papieren/
    *formulier/*brief/overzicht ... andere/anderen/ander .. *patiënten/*patiënt/*klanten/*klant/
    *cliënten/*cliënt/huurders/*leerlingen/*bewoners/leden/gasten/mensen, vreemd/onbekend/
    vreemde/onbekende .. toestel/apparaat/device/login/inlog/telefoon/computer .. *account/
    ingelogd/*app/gekoppeld/mijn, therapeut*/psycholoog*/psychiater*/gynaecoloog*/kliniek/
    abortuskliniek/soa*/verslavings*/*advocaat/deurwaarder/incasso*/bank/ziekenhuis ... aan/bij/
    naar/met .. mijn/m/mn/onze .. ouders/man/vrouw/werkgever/*baas/ex/*buren/*moeder/*vader/
    *collegas/schoonouders .. verteld/gestuurd/aan/gebeld/gemaild/aangekomen/bezorgd/
    terechtgekomen/kwam, *rekening/*brief/*uitslag/*factuur/post/*mail .. van .. mijn ..
    therapeut*/psycholoog*/psychiater*/gynaecoloog*/kliniek/*advocaat/arts/*dokter/huisarts/
    ziekenhuis ... bij/aan/naar/door .. mijn .. ouders/man/vrouw/werkgever/*baas/ex/*moeder/
    *vader/*buren/collega*, mijn/onze/m .. *rekening/*factuur/*brief/*uitslag/aanmaning/post/
    afspraak/*recept/*diagnose/*dossier ... bij/aan/naar .. mijn/m/mn/onze/een/de .. ouders/man/
    vrouw/werkgever/*baas/ex/*moeder/*vader/*collega/schoonouders/vreemde/ander, bankrekening*/
    bankrekeningnummer*/rekeningnummer*/telefoonnummer*/*adres/geboortedatum/mailadres* ... in/op
    .. *mail/mailing/*brief/*bericht/*app/groep/*lijst .. aan/naar/van/voor .. alle/iedereen/
    hele/leden/ouders/*klanten, in .. *mail/mailing/*bericht .. aan/naar .. alle/iedereen/elke ..
    leden/ouders/*klanten/*collegas/deelnemers/*medewerkers ... mijn/naam/*adres/*nummer/
    *gegevens, code/sleutelcode/toegangscode/deurcode/alarmcode/sleutel .. van .. ander/andere/
    anderen/iemand/*buren/vreemde, vertelde/vertelden/vertelt/vertellen/praatte/praat/praten/
    sprak/spraken/roddel*/lachte/lachten/grapte ... over .. mijn/onze/m/mn .. operatie/ziekte/
    scheiding/schulden/schuld/zwangerschap/behandeling/situatie/problemen/*dochter/*zoon/*kind/
    man/vrouw/*diagnose/gewicht/lichaam/inkomen/salaris/privé*/huwelijk/medic*/verleden/*dossier/
    *bestelling/aankoop, over mijn .. operatie/ziekte/scheiding/schulden/zwangerschap/
    behandeling/*diagnose/gewicht/inkomen/salaris/huurachterstand/privé* ... verteld/gepraat/
    gesproken/geroddeld/gelachen/gebeld/*brief/*mail/wist/weet, *buren/*buurman/*buurvrouw/
    familie/ouders/werkgever/*baas/*collegas .. kregen/kreeg/krijgen/ontvingen/ontving/hebben/
    heeft ... *brief/*mail/*bericht/telefoontje/bezoek .. over .. mijn/onze/m/mij,
    huurachterstand/betalingsachterstand/schuld/schulden/aanmaning ... *buren/*buurman/
    *buurvrouw/familie/ouders/werkgever/*baas/*collegas/school, neemt/nemen/nam/opneemt/opnemen/
    *opname .. ook/stiekem/continu/altijd .. geluid/*gesprekken/beeld .. op, geluid/*gesprekken
    .. opgenomen/opneemt/opnemen/op .. taxi/*camera/zonder/auto/bus, ander/andere/anderen/vorige/
    onbekende .. *klant/*klanten/*cliënt/*cliënten/*patiënt/*patiënten/gebruiker/gebruikers/
    huurder/huurders/gast/gasten/verzekerde/verzekerden/lid/leden/reiziger/reizigers/eigenaar/
    *bewoner/*bewoners/*leerling/*leerlingen/*medewerker/*medewerkers ... *gesprek/chat/
    *gegevens/*dossier/*dossiers/*factuur/*facturen/*account/*polis/*uitslag/afspraken/*adres/
    *adressen/namen/naam/*foto/*fotos/*mail/*mails/*brief/*brieven/*berichten/paspoort/*nummer/
    *nummers, *gesprek/chat/*gegevens/*dossier/*dossiers/*factuur/*facturen/*account/*polis/
    *uitslag/afspraken/*adres/*adressen/namen/*foto/*fotos/*brief/*brieven/*berichten/
    rekeningnummer/paspoort/*nummers ... van/bij/door/aan/met .. ander/andere/anderen/vorige/
    onbekende .. *klant/*klanten/*cliënt/*cliënten/*patiënt/*patiënten/gebruiker/gebruikers/
    huurder/huurders/gast/gasten/verzekerde/verzekerden/lid/leden/eigenaar/*bewoner/*leerling,
    !andere klant/klanten .. voor/korting/gingen/krijgen/ook, waarom/hoezo .. staat/staan/stond
    .. mijn/onze/ons/mn .. naam/*adres/geboortedatum/*foto/*diagnose/schuld/*nummer/huis/*kind ..
    op/in/bij .. *envelop/buitenkant/*deur/website/site/*lijst/bord/google/internet/facebook/
    *label/doos/folder/raam, geboortedatum/*diagnose/rekeningnummer/saldo/schuld .. op .. de/
    buitenkant/*envelop/doos/*label/*enveloppe, mijn/mn/onze/m .. ${CLOSE} .. kreeg/krijgt/
    ontving/werd/wordt/kregen/werden ... telefoontje/telefoon/*brief/*mail/*bericht/sms/gebeld/
    bezoek/aanmaning/gemaild/aangesproken ... over/voor/van/met .. mijn/mij/m, terug via google,
    via google .. vind*/terug/gevonden/*adres/naam, op google .. vind*/terug/gevonden/mijn,
    deelt/deelden/deelde/delen/gedeeld/verkoopt/stuurt/lekt .. standaard/automatisch/zomaar/
    gewoon/ongevraagd/stiekem/ongemerkt .. mijn/onze/je/*gegevens/locatie/alles/data, deelt/
    deelden/deelde/delen .. mijn/onze/je ... met .. iedereen/derden/anderen/bedrijven/partners/
    facebook/google/partijen/*buren/*collegas, patiëntendossier*/klantendossier*/
    personeelsdossier*/zorgdossier*/leerlingendossier*/*dossier ... gekeken/kijken/keek/ingezien/
    inzien/logging/geopend/opengezet/wie/delen/gedeeld/vreemd*/zonder, logging .. dossier*/
    ingezien, wie .. in .. mijn .. dossier*/*gegevens/*account .. gekeken/geweest/gezeten/
    ingelogd, praat/praten/praatte/vertelt/vertellen/vertelde/roddelt/roddelen/kletst/kletsen ..
    over .. andere/mijn/onze/haar/zijn/de .. *cliënten/*patiënten/*klanten/*bewoners/*leerlingen/
    *collegas/ziekte/situatie/privé*/scheiding/schulden, bekeken/gekeken/doorzocht/gescrold/
    gesnuffeld/gekopieerd ... *foto/*fotos/galerij/*berichten/whatsapps, *foto/*fotos/galerij/
    whatsapps ... bekeken/doorzocht/gekopieerd/bekeek/bekijken/opgeslagen ... telefoon/laptop/
    toen/reparatie/maken/gerepareerd/*medewerker/stiekem, *medewerker/*monteur/technieker/
    reparateur ... *foto/*fotos/galerij .. van/op/bekeken/bekeek .. mijn/telefoon/laptop/toestel,
    uitzendlijst/verzendlijst/mailinglijst/klantenlijst/bellijst/adressenlijst/ledenlijst/
    presentielijst/geadresseerden/ontvangers ... zichtbaar/leesbaar/openbaar/ken/zie/zien/
    iedereen/cc/gestuurd, was/waren/is/zijn/staan/stond/stonden zichtbaar .. voor/klant*/adres*/
    naam/namen/iedereen, mij te vergeten, vergeet .. mijn *account, gevraagd .. mij/me ..
    vergeten/verwijderen/wissen, ken/weet .. nu .. alle/hele .. *klanten/namen/*adressen/leden,
    andermans, !andermans .. pakket/pakje/pakketje/eten/geld/tafel/afval/handdoek/haren/haar/
    portemonnee/leed/veren/tijd, wildvreemd*, vreemden, vreemdelingen, vreemde .. man/vrouw/
    mensen/persoon/kerel/*nummers, onbekende/onbekenden .. man/vrouw/mensen/persoon/kerel/mijn/
    ingelogd/gebeld/appt/belt/toestel, mijn/onze/mn/m/ons .. klacht/naam/chat/*foto/*fotos/
    *filmpje/*gesprek/*adres/verhaal/*bericht/*mail/*mails/*gegevens/gezicht/*kind/*kinderen/
    *dochter/*zoon/*nummer/kenteken/huis/loon/*dossier/*diagnose ... op/in .. website/site/
    facebook/facebookpagina/twitter/x/instagram/insta/linkedin/tiktok/youtube/internet/google/
    nieuwsbrief/folder/prikbord/forum/marktplaats ... gezet/geplaatst/gepost/gedeeld/staat/staan/
    stond/stonden/gezwierd/gegooid/gepubliceerd/verschenen/zetten/zette/vinden, staat/staan/
    stond/stonden/zetten/zette/plaatste/plaatsten/gezet/geplaatst/gepost/postte/deelde ... mijn/
    onze/mn/m .. naam/chat/*foto/*fotos/*filmpje/*gesprek/*adres/*bericht/*mail/*mails/*gegevens/
    gezicht/*kind/*kinderen/*dochter/*zoon/*nummer/kenteken/huis/loon/*dossier/*diagnose ... op/
    in .. website/site/facebook/facebookpagina/twitter/instagram/insta/linkedin/tiktok/youtube/
    internet/google/folder/prikbord/forum, screenshot/screenshots/schermafbeelding .. van ..
    mijn/ons/onze/chat/*gesprek/*mail/*berichten .. gedeeld/gezet/twitter/facebook/geplaatst/
    rond/gestuurd/doorgestuurd/op, gegoogeld, googel/google .. mijn/ik/jezelf .. naam/*adres/
    vind*, voor de .. klas/groep/hele/volle/collega* ... gezegd/genoemd/voorgelezen/verteld/
    gewicht/cijfer*/punten/*diagnose/besproken/vernederd, gewicht/cijfers/punten/*diagnose/
    problemen ... voor de .. klas/groep/hele/volle/collega*, heb/had .. nooit/niet/geen ..
    *account/*profiel/abonnement/lening/*contract .. gemaakt/aangemaakt/geopend/afgesloten/gehad/
    aangevraagd, *account/*profiel/abonnement/lening/*contract/*bestelling .. dat/die/waar .. ik
    .. nooit/niet .. gemaakt/aangemaakt/geopend/afgesloten/aangevraagd/geplaatst/van/ken/weet/
    heb, maakt/maakte/maakten/nam/namen/neemt/trok/trekt/maken/nemen/gemaakt/genomen ... *foto/
    *fotos/*filmpje/*opnames/*opname/*video .. van/in/door .. mijn/ons/onze/mij/me/mn/haar ..
    *kind/*kinderen/*dochter/*zoon/slaapkamer/huis/woning/badkamer/tuin/kamer/appartement/
    interieur/*kast/spullen/lichaam/billen/borsten/gezicht/kenteken/paspoort/id/pas/kaart/vrouw/
    decolleté/rok, *foto/*fotos/*filmpje/*opnames/*video ... in/van .. mijn/ons/onze/haar ..
    slaapkamer/huis/woning/badkamer/tuin/kamer/appartement/interieur/*kast/lichaam ... gemaakt/
    genomen/maakte/nam/trok/zonder/gestuurd, mailinglijst/verzendlijst/adressenlijst/maillijst/
    nieuwsbrief/bellijst ... af/uit/afhalen/afgehaald/verwijder* .. wil/halen/haal/keer/niet/
    steeds/nog/nooit/dit, wil .. van .. mailinglijst/verzendlijst/nieuwsbrief/reclame/bellijst ..
    af, haal .. mij/me/ons .. van/uit .. nieuwsbrief/*lijst/*bestand, belt/bellen/belde/belden/
    mailt/mailen/stuurt/lastigvalt/benadert/contacteert .. mijn/mn/onze/m .. *moeder/*vader/
    ouders/werkgever/*baas/*buren/*buurman/familie/man/vrouw/ex/*zoon/*dochter/collega*/school/
    oma/schoonouders ... schuld*/over/achterstand*/betal*/*rekening/mij/openstaand*/lening/
    terwijl, id/paspoort/identiteitskaart/rijbewijs/bankpas/*nummer/*gegevens .. genoteerd/
    opgeschreven/overgeschreven/noteerde/schreef, noteerde/schreef .. mijn/ons/haar .. *nummer/
    *adres/*gegevens/paspoort*/id/rekening*/kenteken .. op/over/in/van/privé, handtekening ..
    nagemaakt/vervalst/gebruikt/misbruikt/online/getoond, toestemming .. intrekken/ingetrokken,
    trek .. toestemming, akkoord .. ingetrokken, sleutel/sleutels/loper .. komt/kwam/komen/kan/
    kon ... binnen, komt/kwam/komen/kwamen/gaat/ging/liep/liepen .. zomaar/gewoon/ongevraagd/
    onaangekondigd/zonder/stiekem .. binnen/huis/kamer/appartement/woning/aankondiging/kloppen,
    binnen .. als/wanneer/terwijl/toen .. ik/we/wij/niemand .. niet/weg/werk/slapen/sliep/slaap/
    douche/thuis, zonder .. aankondiging/afspraak/kloppen/aanbellen .. binnen/huis/kamer/woning/
    appartement, zonder .. vragen/overleg/medeweten/weten/wist .. foto*/film*/*gegevens/*adres/
    *nummer/naam/opgenomen/gedeeld/gegeven/gestuurd/gezet/geplaatst/geopend/bewaard/*account/
    *dossier, foto*/film*/*gegevens/*adres/*nummer/naam/opgenomen/gedeeld/gegeven/gestuurd/gezet/
    geplaatst/bewaard/gesprek* ... zonder .. vragen/overleg/medeweten/weten/dat .. ik/wist/
    wisten/het/mijn/ons/te, gedeeld/delen/deelt/deelde .. met .. andere/anderen/alle/derden/
    partners/bedrijven/ouders/*collegas/*buren/de .. ouders/bedrijven/partijen/*klanten/huurders/
    leden, *gegevens/*adressen/telefoonnummers/namen .. van .. alle/andere/anderen/*klanten/
    ouders/leden/huurders/*collegas/deelnemers, kan/kon/kunnen/konden/kun/kunt .. je/ik/iedereen/
    men/zij/hij/anderen/u/wij ... anderen/iedereen/*buurman/*buren .. *facturen/*gegevens/*adres/
    *bestellingen/*dossier/*account/foto* .. zien/downloaden/openen/inzien/bekijken/lezen, zien/
    downloaden/openen/inzien/bekijken/lezen .. *facturen/*gegevens/*dossiers/*berichten/
    *adressen/foto* .. van .. anderen/andere/iedereen/*buurman/*buren/*klanten, *facturen/
    *gegevens/*dossiers/*berichten/*adressen/foto*/afspraken/*bestellingen .. van .. mijn/een/de
    .. *buurman/*buurvrouw/*buren/ander/andere/vreemde/*collega/*baas/*klant ... zien/downloaden/
    openen/inzien/bekijken/lezen/*app/*account, *app/site/website/kaart/*profiel ... laat/toont/
    verraadt/geeft .. zien/prijs/weer/waar .. ik/woon/*adres/locatie/woonplaats, hardop/luidop ..
    namen/dossier*/telefoneren/bellen/telefoon, filmt/filmen/filmde .. leden/iedereen/tijdens,
    chantage*, afpers*, afgeperst, met al .. zijn/haar/hun .. *bestanden/*gegevens/foto*/*mails,
    laptop/telefoon/tablet/toestel/schijf/usb .. teruggekregen/gekregen/ontvangen .. van ..
    iemand/ander*/vreemde/vorige, bewaart/bewaren/bewaard/opgeslagen .. mijn/onze/de ..
    creditcard*/kaart/kaartgegevens/bankgegevens/rekeningnummer/iban/paypal/id/paspoort/
    vingerafdruk/*foto, moet/moeten .. ik/we/jullie .. echt/nu .. paspoort/id/geboortedatum ..
    geven/delen/nodig/weten, oude/vorige/verkeerd/verkeerde .. *adres ... uitslag*/*dossier/
    *diagnose/medische/*brief/afschrift*/pincode/pas/bankpas/creditcard/loonstrook/paspoort,
    uitslag*/*dossier/*diagnose/medische/afschrift*/pincode/bankpas/creditcard/loonstrook/
    paspoort ... oude/vorige/verkeerd/verkeerde .. *adres/*bewoner/brievenbus/persoon/mevrouw/
    meneer`,
};
