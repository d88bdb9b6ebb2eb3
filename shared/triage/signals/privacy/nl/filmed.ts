const STAFF = `
  *bezorger/*koerier/postbode/*chauffeur/*monteur/installateur/technieker/technicus/loodgieter/
  klusjesman/schilder/verhuizer/verhuizers/*medewerker/*medewerkster/*medewerkers/werknemer/
  personeelslid/*verkoper/*verkoopster/kassière/kassier/caissière/receptionist/receptioniste/
  portier/barman/barista/ober/manager/filiaalmanager/bedrijfsleider/beveiliger/bewaker/conducteur/
  controleur/steward/stewardess/gids/reisleider/fotograaf/kapper/masseur/fysiotherapeut/fysio/
  arts/*dokter/huisarts/tandarts/*assistente/verpleegkundige/*verpleger/*verpleegster/apotheker/
  psycholoog/coach/trainer/*instructeur/leraar/*docent/juf/makelaar/huismeester/conciërge/
  adviseur/verzekeringsagent/stagiair/stagiaire/poetsvrouw/schoonmaker/schoonmaakster/oppas/kerel/
  vent/gast/jongen`;
const REACH = `
  appte/appt/appen/geappt/whatsappte/whatsappt/appje/appjes/smste/smsje/smsjes/dm/dmde/dms/
  privébericht/privéberichten/berichtje/berichtjes/vriendschapsverzoek/vriendschapsverzoeken/
  vriendverzoek/volgverzoek/opgezocht/opzocht/opzoekt/facebook/instagram/insta/snapchat/linkedin/
  messenger/whatsapp/tinder/liefdesbrief/flirt/flirte/flirtte/flirten/flirterig/afspreken/
  vrijgezel/knap/sexy/privé/persoonlijk/*nummer/huisadres`;
const FILMED = `
  filmde/filmden/filmt/filmen/fotografeerde/fotografeert/fotograferen/gelivestreamd/livestreamde`;
const KIN = `
  mij/mezelf/mn/ons/*dochter/dochters/*dochtertje/*zoon/*zoontje/*kind/*kinderen/kids/baby/
  *moeder/mama/ma/*vader/papa/oma/opa/bomma/bompa/vrouw/zus/zusje/broertje/nichtje/neefje/gezicht/
  kop/voordeur/huis/kenteken/*leerlingen/*bewoners/*patiënt`;
const CHANNEL = `
  facebook/facebookpagina/facebookreclame/facebookpost/instagram/insta/instapost/instastory/reel/
  reels/tiktok/tiktokfilmpje/youtube/youtubekanaal/snapchat/twitter/linkedin/socials/website/
  webpagina/site/folder/folders/reclamefolder/reclame/reclamespot/reclamefilmpje/reclamecampagne/
  campagne/advertentie/advertenties/brochure/poster/posters/affiche/flyer/flyers/billboard/
  billboards/etalage/nieuwsbrief/jaarboek/story/stories/promofilmpje/promovideo/promo/
  wervingscampagne`;

/** Filmed, photographed, listened to, written to by staff, called for sales: as Dutch tells it. */
export const PRIVACY_NL_FILMED: Readonly<Record<string, string>> = {
  filmed: `
    ${CHANNEL} ... is/zijn/staat/sta/stond/zag/zie/van/met/*foto/*fotos/gezicht .. mijn/mn/onze/
    ons/mezelf .. ${KIN}, sta/staat/staan/stond/stonden/verscheen/hangt/prijkt/prijkte ... op ..
    jullie/hun/de/uw/insta/facebook ... ${CHANNEL} .. van/zonder/met/nooit/toestemming, ${KIN} ..
    sta/staat/staan/stond/stonden/verscheen/hangt/prijkt/prijkte/herkenbaar ... op/in ..
    ${CHANNEL}, ${KIN} ... ${CHANNEL} ... toestemming/getekend/gevraagd/nooit/zonder/vragen/
    verwijder*, ${CHANNEL} ... ${KIN} ... toestemming/getekend/gevraagd/nooit/zonder/vragen/
    verwijder*, ${FILMED} .. me/mij/mijn/ons/onze/haar/hem/*kind/*kinderen/*dochter/*zoon/
    *klanten/vrouw/vrouwen/*meisjes/zonder/stiekem/telefoon, me/mij/mijn/ons/onze/haar/hem/*kind/
    *kinderen/*dochter/*zoon/vrouw/*patiënt .. ${FILMED}, zat/zit/stond/staat/begon/was .. te
    filmen, staan filmen, zitten filmen, te fotograferen, *foto/*fotos/*filmpje/*filmpjes/*video/
    videos/*opname/*opnames/beelden/clip/story/screenshot .. van .. mij/mijn/ons/onze/me/haar/
    *kind/*kinderen/*dochter/*dochtertje/*zoon/*zoontje/baby/huis/woning/voordeur/tuin/lichaam/
    gezicht/kenteken/paspoort/oma/*moeder/*vader/behandeling/operatie/vrouw/interieur/slaapkamer
    ... geplaatst/gepost/online/facebook/instagram/insta/tiktok/website/site/folder/reclame/
    reclamecampagne/campagne/advertentie/gedeeld/whatsapp/verspreid/gebruikt/zonder/toestemming/
    gevraagd/verwijder*/google/youtube/internet/rondgestuurd/brochure/poster/flyer/social*/
    socials/gemaakt/nam/maakte/genomen, geplaatst/gepost/postte/plaatste/plaatsten/online/
    facebook/instagram/insta/tiktok/website/site/folder/reclame/campagne/advertentie/brochure/
    poster/flyer/socials/etalage ... *foto/*fotos/*filmpje/*video/beelden .. van .. mij/mijn/ons/
    onze/*kind/*kinderen/*dochter/*dochtertje/*zoon/*zoontje/baby/huis/vrouw/*moeder/*vader, sta/
    staan/staat/stond/verscheen/verschijn/verschijnt/zag/zie/ontdekte ... ik/mijn/mezelf/mij/
    *kind/*kinderen/*dochter/*dochtertje/*zoon/*zoontje/gezicht/*hoofd/*foto ... website/site/
    facebook/instagram/insta/tiktok/folder/reclame/brochure/poster/flyer/campagne/billboard/
    affiche/advertentie .. zonder/toestemming/gevraagd/nooit/niemand/weet/jullie/van, op jullie
    .. site/website/facebook/facebookpagina/instagram/insta/tiktok/poster/folder/brochure/
    affiche/socials ... mijn/ons/*kind/*dochter/*zoon/gezicht/ik/*foto .. foto*/gezicht/naam/
    *kind/*dochter/*zoon/*kinderen/huis/sta/geplaatst/gezet, *camera/*cameras/cameraatje/webcam/
    deurbel/dashcam/spycam/babycam/babyfoon/*drone/lens/gopro/*microfoon/recorder ... kleedkamer/
    kleedhok/kleedhokje/kleedhokjes/pashokje/pashokjes/paskamer/toilet/toiletten/wc/douche/
    douches/badkamer/slaapkamer/woonkamer/hotelkamer/sauna/zonnebank/vakantiehuis/airbnb/
    rookmelder/wekker/behandelkamer/kantine/personeelsruimte/kinderkamer/gericht/verborgen/
    verstopt/stiekem/verdekt/meekeek/vreemde*/onbekend*/*buren/ingebroken/opneemt/opnam/
    opgenomen/luistert/filmt/filmde/bewoog/praatte/livestream, *camera/*cameras/cameraatje/
    webcam/deurbel/dashcam/babyfoon/*drone ... op/in/boven/naar/van/bij .. mijn/mn/onze/ons/hun/
    haar/zijn/buren .. voordeur/achtertuin/tuin/*balkon/raam/ramen/appartement/bed/gang/kamer/
    huis, *drone ... tuin/*balkon/raam/dakterras, babyfoon/*camera ... vreemde/onbekende .. stem/
    stemmen/geluid, kleedkamer/kleedhok/kleedhokje/pashokje/pashokjes/paskamer/toilet/wc/douche/
    badkamer/slaapkamer/hotelkamer/sauna/zonnebank/appartement/vakantiehuis/airbnb ... *camera/
    *cameras/cameraatje/filmde/gegluurd/*microfoon/spiegelwand/gaatje/kijkgaatje, naar binnen ..
    kijken/keek/filmen/filmde/filmt/fotograf* .. *drone/*camera/glazenwasser/*medewerker/
    *bezorger/raam, luistert/luisteren/luisterde .. stiekem/mee/af, *gesprek/*gesprekken/
    telefoontje ... opgenomen/opneemt/opnemen/bewaard/teruggeluisterd .. zonder/niet/nooit/
    toestemming/medeweten/verteld/gemeld/stiekem/wordt, *microfoon .. altijd/toegang/luister*,
    alexa/siri/speaker/tv/televisie/telefoon/*app .. luister*/opneemt/*opnames .. mee/
    *gesprekken/naar/alles/stiekem, kwam/kwamen/liep/liepen/stapte/stond/stonden/wandelde/komt ..
    zomaar/ineens/plots/onaangekondigd/zonder .. binnen/kamer/hokje/hotelkamer/huis/woning/naakt/
    omkleden/douche .. naakt/omkleed*/douch*/kloppen/kamer/bed/sliep/aankleed*/vragen/afspraak,
    zonder .. kloppen .. binnen*/kamer/binnenkwam, sleutel/sleutels/keycard/kamersleutel/
    toegangscode/alarmcode/loper ... vreemde*/ander/andere/iemand/onbekend*/verkeerde/gast/ex/
    *buren .. gegeven/gaf/meegegeven/kamer/huis/gekregen/binnen, kamer/huis/bed/hokje .. binnen*/
    betreden/open .. bezet/vreemde/iemand/anderen/halfnaakt, !gefilmd .. review/unboxing/clip,
    !vlog`,
  reached: `
    ${STAFF} ... ${REACH} ... me/mij/mn/mijn/*dochter/*vriendin/vrouw/zus/haar/*zoon/ons/gestuurd/
    gekregen/stuurde/later/avond/avonds/daarna/nacht/nachts/werk/*nummer/*adres, ${STAFF} .. mij/
    me/mijn/*dochter/*vriendin/vrouw/zus/ons .. ${REACH}, ${REACH} .. van/door .. ${STAFF},
    ${STAFF} .. mijn/ons/haar .. *nummer/*adres/naam/06/instagram/facebook/*gegevens .. gebruikt/
    bewaard/opgeslagen/opgezocht/genoteerd/doorgegeven/gehaald/gevonden/overgenomen/gepakt/
    opgeschreven/uit/van/misbruikt, gebruikt/gebruikte/misbruikte/bewaarde/noteerde/overgenomen/
    haalde/opgeslagen .. mijn/haar/ons .. *nummer/*adres/06/naam/*gegevens, mijn/haar .. *nummer/
    06/*adres/*gegevens .. van/uit/via .. pakket/pakje/*bestelling/systeem/bon/*label/*formulier/
    reservering/*dossier/computer/afspraak/*boeking/*lijst .. gehaald/gepakt/gebruikt/appte/
    stuurde/geplukt/overgenomen/appen, stond/staat/kwam/komt .. ineens/plots/opeens/zomaar/
    onaangekondigd/later/weer/avonds .. voor/aan .. *deur .. *bezorger/*monteur/*chauffeur/
    *medewerker/*koerier/*adres/*gegevens, lastig gevallen, valt .. lastig .. bericht*/app*/bel*,
    hoe/waar .. komt/komen/kom/kwam/kwamen/heeft/hebben/had/hadden/weet/weten/wist/wisten/kent/
    kennen/haalt/halen .. jullie/die/deze/hij/zij/ze/u/dit/dat/*verkoper/bedrijf/bureau/partij/
    mensen/iemand .. mijn/mn/ons/onze .. *nummer/gsm/06/mobiele/*adres/*gegevens/naam/
    geboortedatum/kenteken/*mail/iban/medische/verbruik/*contract/einddatum, heb .. nooit/niet/
    nergens/geen .. *nummer/*adres/toestemming/*gegevens .. gegeven/achtergelaten/doorgegeven/
    ingevuld/verstrekt/verleend, nooit .. toestemming/akkoord/goedkeuring/goedgevonden/ingestemd,
    geen .. toestemming/goedkeuring .. gegeven/gevraagd/verleend/voor, zonder .. medeweten/
    instemming/goedkeuring/akkoord .. foto*/*gegevens/naam/*nummer/*adres/mail*/geplaatst/gedeeld/
    gebruikt/gebeld/opgenomen/doorgegeven/bewaard/verkocht/*dossier/ingezien/gepost, ongevraagd*
    .. bellen/gebeld/belt/reclame/mail*/sms*/app*/whatsapp*/nieuwsbrief/nieuwsbrieven/marketing/
    aanbieding*/*berichten/foto*, gebeld/bellen/belt/belden/telefoontjes/telefoontje/smsjes/sms/
    appjes/*mails/*mailtjes/spam/reclame/nieuwsbrief/nieuwsbrieven/reclamepost/folders ...
    afgemeld/uitgeschreven/opgezegd/afmelden/uitschrijven/stopgezet/bezwaar/registreer/verzocht/
    toestemming/aangemeld/ingeschreven, belmenietregister, robinsonlijst, afgemeld/uitgeschreven/
    afmelden/uitschrijven/unsubscribe ... nog/toch/steeds/blijf/blijven/blijft/gewoon/elke/iedere/
    alweer/opnieuw/nergens/onmogelijk/lukt/werkt .. mail*/nieuwsbrief*/reclame*/bericht*/sms*/
    app*/krijg*/ontvang*/komen/komt/sturen, word/worden/werd/wordt .. dagelijks/continu/constant/
    voortdurend/wekelijks/ineens/plots/sindsdien/opeens .. gebeld/gespamd/bestookt/gemaild/
    benaderd/verkopers/callcenter*, platgebeld, plat gebeld, doodgegooid .. mail*/reclame/sms*,
    bestookt .. mail*/reclame/sms*/telefoontjes/spam/appjes, sinds/na/nadat/sindsdien ...
    *bestelling/bestelde/besteld/aanvraag/offerte/*account/inschrijving/registratie/aangemeld/
    *klant/vergelijker/aankoop/jullie ... spam/spammails/telefoontjes/belletjes/oplichters/
    vreemde/onbekende .. *mails/*nummers/telefoontjes/buitenland/sms*/appjes/bellen/dagelijks/
    elke/krijg/van/alias, alias .. gebruik*/alleen/spam, doorverkocht, adressenhandel*,
    datamakelaar*, cold call*, telemarketing*, colportage ... niet/geen .. reclame/nieuwsbrief/
    marketing/gebeld .. gevraagd/aangemeld/toestemming/ingeschreven, overleden/overleed/overlijden
    ... post/*mails/*brieven/gebeld/reclame/nieuwsbrief .. blijf*/steeds/nog/naam/gericht`,
};
