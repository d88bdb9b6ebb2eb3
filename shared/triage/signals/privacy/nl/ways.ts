/** Kin, neighbours and superiors that stand in many phrases. */
export const CLOSE = `
  man/vrouw/echtgenoot/echtgenote/partner/vriend/*vriendin/*moeder/*vader/ouders/*zoon/*dochter/
  *broer/zus/schoonouders/schoonzus/zwager/ex/exman/exvrouw/*buren/*buurman/*buurvrouw/*baas/chef/
  leidinggevende/werkgever/werkgeefster/*collega/*collegas/verhuurder/huisgenoot/huisgenoten/
  familie/*kinderen/klasgenoten/school/manager/teamleider/directeur/huurders/medebewoners/
  schoonfamilie/tante/oom`;
const FAR = `
  ex/exman/exvrouw/exvriend/exvriendin/*buren/*buurman/*buurvrouw/*baas/chef/leidinggevende/
  werkgever/*collega/*collegas/verhuurder/schoonmoeder/schoonvader/schoonouders/schoonfamilie/
  vreemde/onbekende/onbekenden/derden/concurrent/concurrenten/oplichters/immokantoor/makelaar/
  incassobureau/verzekeraar/marketingbureau/callcenter`;
const SENT = `
  gestuurd/gemaild/doorgestuurd/opgestuurd/toegestuurd/verstuurd/verzonden/gegeven/doorgegeven/
  meegegeven/vrijgegeven/gedeeld/verteld/doorverteld/verkocht/verstrekt/overhandigd/
  terechtgekomen/terecht/beland/belandde/doorgespeeld/voorgelezen/getoond/geappt/uitgelekt`;
/** Kinds of private data that stand in many phrases. */
export const DATA = `
  *gegevens/*adres/*adressen/naam/achternaam/telefoonnummer*/geboortedatum/leeftijd/gewicht/
  rekeningnummer*/iban/paspoort*/rijbewijs/dossier*/*uitslag/*uitslagen/labo*/uitslagenbrief/
  diagnose*/medicatie*/medicijn*/behandeling*/zwangerschap*/loon*/salaris*/schulden/saldo/
  afschrift*/*polis/*polissen/*contract/*contracten/*factuur/*facturen/*foto/*fotos/wachtwoord*/
  pincode/nummerplaat/kenteken*/locatie/aankopen/cadeaus/bestelgeschiedenis/agenda`;

/** More ways in which data get into wrong hands: separated verbs, kin, kiosks, sales calls. */
export const PRIVACY_NL_WAYS: Readonly<Record<string, string>> = {
  kin: `
    vertelde/vertelden/vertelt/verteld/zei/zeiden/verklapte/verklapt/verried/lekte/meldde/belde/
    mailde/informeerde .. mijn/mn/onze/haar/zijn .. ${CLOSE} .. welke/wat/dat/waar/hoeveel/over/
    waarom/wanneer/alles/doodleuk/gewoon, vertel*/verklap*/zei/zeiden/gezegd/verraden/doorverteld
    ... aan/tegen/bij .. mijn/mn/onze/m/haar/zijn/hun .. ${CLOSE}, aan/tegen .. mijn/mn/onze/m/
    haar/zijn .. ${CLOSE} ... verteld/vertelde/vertelden/verklapt/verklapte/doorverteld/gezegd/
    doorgegeven/meegedeeld/voorgelezen, mijn/mn/onze .. ${FAR} .. kreeg/krijgt/ontving/ontvangt/
    opende/las/leest/ziet/zag/kent/weet/wist/heeft/had/kan/kon ... mijn/onze/mn/m/ons .. ${DATA}/
    *brief/*brieven/post/*account/*mails/*mail/*berichten/toegang/*camera/ritten/*rekening/
    *rekeningen/*bestellingen/*app, mijn/mn/onze .. ${FAR} .. heeft/had/kan/kon/krijgt .. nog/
    steeds/zo/gewoon .. toegang/inloggen/meelezen/zien, mijn/onze/mn/m ... naar/aan/bij/met ..
    mijn/mn/onze/een/de/hun .. ${FAR} .. ${SENT}, ${SENT} .. naar/aan/bij/met .. mijn/mn/onze/een/
    de .. ${FAR}, ${DATA} ... naar/aan/met/in/bij/voor/onder .. hele/heel/alle/ganse/volledige ..
    afdeling/kantoor/team/bedrijf/personeel/groep/vereniging/mailinglijst/klas/ouders/leden/
    deelnemers/*klanten/*collegas/straat/dorp/wereld/organisatie/ploeg/gebouw/klantenbestand/
    buurt/werkvloer, naar/aan/met .. hele/heel/alle/ganse/volledige .. afdeling/kantoor/team/
    bedrijf/personeel/groep/vereniging/mailinglijst/klas/ouders/leden/deelnemers/*klanten/
    *collegas/straat/buurt/organisatie/ploeg ... ${DATA}, hele/heel/ganse .. kantoor/afdeling/
    straat/team/klas/wachtkamer/winkel/dorp/buurt ... gelachen/lacht/lachte/weet/kent/gezien/
    gehoord/wist/las/leest, las/lazen/leest/oplas/voorlas ... ${DATA} ... voor/op/hardop/luidop,
    stuurde/stuurden/stuurt ... ${DATA} ... rond/doorgestuurd, zette/zetten/zet/gooide/gooiden/
    zwierde ... ${DATA} ... online/facebook/internet/website/straat/container/prullenbak/oud,
    hing/hingen/hangt/hangen ... ${DATA} ... op/uit/prikbord/raam/muur/*deur, maakte/maakten/maakt
    ... ${DATA} ... openbaar/bekend/publiek, gaf/gaven/geeft ... ${DATA} ... weg/vrij/prijs/mee
    aan, besprak/bespreekt/bespraken/besproken ... ${DATA}/klacht/ziekte/situatie/probleem/
    operatie ... met/op/in .. gang/collega*/open/wachtkamer/*deur/andere/balie/derden/familie/
    patiënt*, *deur .. open .. consult/*gesprek/onderzoek/*dokter .. horen/wachtkamer, zonder ..
    controle/controleren/bewijzen/checken/verifiëren/legitimatie/legitimeren/identificatie/
    verificatie/na te gaan/vragen .. wie/ben/was/id/het/of/ik/iets/ook, zonder .. iets ..
    controleren/checken/hoefde/bewijzen/vragen, zonder dat ik .. iets/hoefde/legitim*/id/bewijz*/
    *wachtwoord/code/toestemming, !mijn pakket/bestelling/pakje/levering/zending ... buren/
    buurman/buurvrouw, !pakket/pakketje/pakje/bestelling/levering/zending .. aan/bij/naar ..
    buren/buurman/buurvrouw .. gegeven/afgegeven/meegegeven/terecht*, !verteld/vertel/vertelde ..
    aan .. vrienden/iedereen .. fantastisch/geweldig/goed`,
  kiosk: `
    vorige/vorig/voorganger .. nog .. open/ingelogd/zichtbaar/scherm, aanvraag/sessie/*account/
    scherm/*formulier/mailbox/*profiel/whatsapp .. van .. vorige/voorganger/ander/andere/anderen
    .. nog/open/stond/ingelogd/zichtbaar, van .. vorige .. nog open/ingelogd/*gegevens/
    handtekening/pasfoto, zuil/kiosk/terminal/balietablet/aanmeldzuil/computer/tablet/ipad ..
    stond/toonde/liet/toont .. *gegevens/naam/namen/vorige/andere/iemand/*account/afspraken, zien
    op .. scherm .. ingang/balie/wachtkamer, mijn/onze/hun .. naam/leeftijd/gewicht/*foto/
    geboortedatum/*gegevens ... op .. scherm/bord/*deur/*lijst/raam/beeldscherm .. ingang/balie/
    wachtkamer/iedereen/zichtbaar/hangt/fitness/zaal/gym/hal, anderen/andere ... mijn/onze ..
    naam/leeftijd/gewicht/*foto/geboortedatum/*gegevens/*adres .. zien/lezen/bekijken,
    kinderfoto*/klassenfoto*/schoolfoto*/foto*/dossier*/*gegevens/bestand*/*database ... zonder/
    vrij/openbaar/googelen/bloot .. *wachtwoord/toegankelijk/online/inzien/iedereen/zichtbaar,
    zonder *wachtwoord .. online/toegankelijk/openen/bekijken/zien/foto*, op/met/onder/via ..
    mijn/mn/haar/zijn .. mailadres/emailadres/naam/*nummer/*mail ... *account/*profiel/abonnement
    .. aangemaakt/gemaakt/geopend/geregistreerd, *account/*profiel/abonnement ... aangemaakt/
    gemaakt/geopend/geregistreerd ... ken/nooit/mailadres/naam/zelf/onbekend, *account/*profiel ..
    aangemaakt .. met/op .. mijn/mn, verpakking/pakketdoos/doos/pakket/*envelop/*enveloppe/*label/
    sticker/etiket/zak .. stond/staat/stonden/vermeld/las/lezen ... wat .. erin/in .. zat/zit, op
    .. pakketdoos/doos/pakket/*envelop/*enveloppe/*label/sticker/buitenkant ... stond/staat/
    stonden/gedrukt/geschreven/zichtbaar ... wat/inhoud/seks*/intiem*/erotiek/medicijn*/vibrator/
    zwanger*/incontinentie*/saldo/schuld*/telefoonnummer/geboortedatum/letters/leesbaar, etiket/
    *label/pakbon ... medicijn*/medicatie/*diagnose/telefoonnummer/geboortedatum .. zichtbaar/
    leesbaar/*buren/iedereen/lezen, *nummer/simkaart/06 .. van .. vorige/iemand/ander .. eigenaar/
    gebruiker/anders, krijg/kreeg .. telefoontjes/smsjes/*berichten/appjes/deurwaarder*/incasso*/
    post/*brieven ... vorige .. eigenaar/*bewoner/gebruiker/huurder, verwisseld/verwisselde ..
    dossier*/patiënt*/klant*/enveloppen/*brieven/*facturen/identiteit, *dossiers/enveloppen/
    *brieven/*facturen .. verwisseld/omgewisseld/door elkaar, onder .. mijn .. review/reactie/
    recensie/klacht .. naam/*adres/*gegevens/*bestelling/volledige/*nummer, reageer*/antwoord* ..
    publiek/openbaar/onder .. mijn .. naam/*adres/*gegevens/afspraak/*bestelling/klantnummer/
    behandeling, geheim/beschermd/afgeschermd/geheime/beschermde/afgeschermde .. *nummer/*adres/
    *gegevens/*account/*profiel, live locatie`,
  sales: `
    waarom/hoezo .. belt/bellen/belde/mailt/appt/benadert/benaderen ... mij/me ... nadat/sinds/
    terwijl, of ander/andere .. kantoor/bedrijf/bureau/*verkoper/verzekeringskantoor/callcenter
    .. mij/me/belt/gebeld/mailt, verzekeringskantoor/callcenter/telefoonverkoper/verkoopbureau/
    energieverkoper/makelaarskantoor/partnerbedrijf/zusterbedrijf/datingsite/loterij/goededoel/
    loterijen/energiebedrijf .. belt/belde/bellen/gebeld/mailt/mij/me .. nadat/sinds/mij/me/
    omdat/constant/ineens/steeds/elke, afmelden/afmeldlink/afmeldknop/uitschrijven/uitgeschreven/
    afgemeld/opgezegd/unsubscribe/uitschrijflink ... inbox/mailbox/reclame/nieuwsbrief/
    nieuwsbrieven/*mails/*mail/spam/gebeld/bellen/lijn/appjes/sms/smsjes/folders, inbox/mailbox
    .. vol/ontploft/overstroomd .. reclame/spam/aanbiedingen/jullie/*mails, sta/stond/staan ..
    bel me niet/register ... bellen/gebeld/belt/lijn/callcenter/verkoper*, bel me niet/register
    ... hang*/belt/bellen/gebeld/lijn, ongewenst/ongewenste .. reclame/*mails/telefoontjes/sms/
    smsjes/whatsapp/*berichten/marketing, waar .. hebben/hebt/heb/heeft/haalt/haalden .. jullie/
    u/die/hij/zij .. mijn .. *nummer/*gegevens/*adres/naam, wie .. gaf/geeft/heeft .. jullie/u/
    hem/haar .. recht/toestemming/mijn .. foto*/film*/*gegevens/*nummer/*adres/kind*/bellen/mijn,
    mag .. u/jullie .. niet .. zomaar .. foto*/*gegevens/*kopie/bewaren/opslaan/delen/filmen,
    fotograferen/filmen ... *kind/*kinderen/*dochter/*zoon, filmt/filmen/filmde/kijkt/gericht/
    uitkijkt/kijken .. heel/hele/onze/mijn/ons/de/bij .. voortuin/tuin/achtertuin/oprit/*deur/
    stoep/slaapkamer/woonkamer/raam/ramen/zwembad/*kinderen/badkamer, overzicht/*kopie/export/
    *lijst .. van .. alle/al/mijn/de .. *gegevens/data .. die/van/over, welke .. *gegevens/data
    .. jullie/u, alles .. van/over .. mij/me/ons .. wis*/verwijder*/weg/vernietig*, wis*/
    verwijder*/vernietig* ... alles/*gegevens/*account/*nummer/foto*/data .. mij/me/hebt/hebben/
    heeft/mijn, steeds/jaren/nog .. in .. jullie/uw/het .. systeem/*database/*bestand, *gegevens/
    sollicitatie/cv/*account/foto*/*profiel ... steeds/jaren/nog .. in/op/online .. jullie/
    systeem/*database/*bestand/site/internet, zat/zit/zitten/zaten/loopt/liep ... in .. mijn/
    onze/haar .. *rekening/*account/*gegevens/telefoon/computer/*mail/mailbox .. te kijken, te
    neuzen/snuffelen, in .. mijn/onze .. *rekening/*dossier/*gegevens/*account/*mail .. kijken/
    gekeken/keek/gesnuffeld/geneusd, vrijgezel/date/drankje .. *bezorger/*monteur/*chauffeur/
    *koerier/*medewerker, *bezorger/*monteur/*chauffeur/*koerier/*medewerker/*verkoper/
    *instructeur ... middernacht/nachts/nacht .. *bericht/berichtje/appje/sms/whatsapp,
    *bezorger/*monteur/*chauffeur/*koerier/*medewerker/*verkoper/*instructeur ... vrijgezel/date/
    drankje/hartjes/hartje/kusjes/kusje, *bezorger/*monteur/*chauffeur/*koerier/*medewerker/
    *verkoper/*instructeur ... alleen thuis, hardop .. gesproken/over gehad .. reclame/
    advertentie*, reclame/advertentie/advertenties ... hardop/*gesprek/gepraat/gesproken/gezegd,
    in *handen .. van .. derden/oplichters/criminelen/verkeerde, verkeerde *handen, verkoopt/
    verkopen/verkocht .. mijn/onze/alle/persoonlijke .. data/*gegevens/*adres/*nummer/info,
    monitoren/monitort .. personeel/*medewerkers/werknemers/laptop/toetsen, keylogger`,
};
