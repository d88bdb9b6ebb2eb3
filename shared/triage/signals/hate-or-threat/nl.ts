/** Threats of violence against people, and hatred of kinds of people, in Dutch. */
export const HATE_OR_THREAT_NL = `
  ik vermoord, vermoord je/jullie/hem/haar, maak je/jullie/hem/haar af, maak .. dood/kapot .. je/
  jullie, ik schiet .. dood/neer, schiet .. je/jullie .. dood/kop, steek .. je/jullie/hem ..
  neer/dood, steek .. fik .. kantoor/winkel/pand/tent/zaak/filiaal/boel, fik in jullie, brand ..
  jullie .. kantoor/winkel/pand, blaas .. jullie .. op, ~bom, !bruis bom, !bom .. vitamine*/
  energie/aan/calorie*/smaak/geld/voller/suiker, bommelding, ik weet waar je/jullie/hij woont/
  wonen/werkt/woon, weet je te vinden, weet jullie te vinden, weet waar .. woont, pas maar op,
  kijk maar uit .. je/jullie, ga dood, krijg .. kanker/tering/tyfus/aids/corona, kankerlij*,
  kankerwijf, kankerhoer, kankerhond, kankeraap, hoop dat .. doodgaa*/sterv*/sterf*/kanker/
  crash*/verongelukt, sla je/hem/haar/jullie .. in elkaar/kop/bek, sla .. tanden uit, breek ..
  je/jullie/zijn .. nek/benen/poten/armen, verrot schelden, doodsbedreiging, knal .. overhoop/
  neer/door je kop, kom .. met .. mes/wapen/pistool/bijl/honkbalknuppel, hang ze op, ophangen dat
  tuig, opgeknoopt, kutmarokkan*, kutmarokkaan, nikker*, zandneger*, tyfusturk*, kankermarok*,
  kankerturk*, kankerneger*, kankerjood*, kankerjoden, roetmop, spleetoog, spleetogen, vuile/
  vieze jood/joden/turk/turken/buitenlander/buitenlanders/marokkaan/marokkanen/moslims/homo, rot
  op naar je/jullie eigen land, ga terug naar je/jullie .. land, kankerhomo*, flikker op naar je
  eigen land, alle moslims/joden/buitenlanders/marokkanen/zwarten, untermensch*, heil hitler,
  hitler had gelijk, !badbom*, !bruisbal, kom .. met .. knuppel/mes/bijl/hamer/benzine/vrienden/
  maten/ploeg/stok/steen, kom .. langs .. met/en dan/slopen, ik weet waar .. kantoor/filiaal/
  depot/auto/huis/winkel, weet waar .. kinderen/vrouw/auto/school/werkt/woont, heb .. je/jullie/
  zijn/haar adres .. slaap/nu/wacht/kom, slaap lekker .. adres/vannacht/nu, steek .. in .. fik/
  brand/hens, in de fik .. jullie/tent/zaak/kantoor/pand/winkel/bus/wagen, gaan/gaat/ga .. eraan,
  eraan .. allemaal/beloof/jullie, wacht maar .. tot/op/buiten, schop/sla/ram/trap/beuk/stomp/
  knal/rij .. hem/haar/je/jullie/die/dat .. ziekenhuis/kop/dood/neer/kapot/elkaar/tanden/smoel/
  bek/tegen/muur/omver, buiten .. tegenkom/opwacht*/pak, opwachten, pak .. je/hem/haar/jullie ..
  wel/nog/buiten/terug, joden/moslims/marokkanen/turken/negers/homos/buitenlanders/vluchtelingen/
  polen/asielzoekers/zwarten/chinezen/zigeuners ... vuil/tuig/uitschot/ongedierte/terug/land/rot/
  top/oplossing/opgehangen/afmaken/gas/dood/stinken/achterlijk/weren, kutmarokkaan*, kutturk*,
  vieze/vuile/kk/kut/kanker .. jood/joden/homo/homos/neger/negers/turk/turken/marokkaan/
  marokkanen/buitenlander/buitenlanders/polen/chinezen, terug naar .. eigen/je/hun .. land, rot
  op naar .. land, oprotten .. land, kogel .. verdien*/door/kop, verdien* .. kogel/klappen/pak
  slaag/dood, aan de hoogste boom, tegen de muur zetten, dood moeten, moeten ze .. ophangen/
  afschieten/doodslaan/vergassen/opknopen, opblazen, bom .. kantoor/pand/winkel/onder, molotov*,
  sloop .. tent/zaak/kantoor/winkel, verkracht*, zuur in .. gezicht, je kinderen .. school/weet/
  leuk, kijk achterom, achterom kijken, je dagen zijn, laatste dag .. leven, moeten/moest ze/
  jullie/hem/haar/die/we/allemaal .... doodschieten/doodslaan/doodschoppen/doodsteken/doodmaken/
  afmaken/verzuipen/verdrinken/vergassen/ophangen/opknopen/afschieten/neerschieten/neersteken/
  kelen/onthoofden/lynchen/castreren/stenigen/verbranden/uitroeien/afslachten/afranselen/
  aftuigen, kopje kleiner .. maken, vergas*, lynch*, doodschoppen, doodslaan, doodschieten,
  doodsteken, overhoop .. schieten/steken/knallen, verdien*/verdienen ... kogel/nekschot/strop/
  galg/klappen/knal/mes/kogels, kogel door, tanden .. eruit/uit/straat/rapen/los/door .. sla/
  slaan/bek/mond/rapen/straat/keel, sla/slaan/ram/rammen/schop/schoppen/trap/stomp/mep/beuk ...
  tanden/kaak/gezicht/kop/hersens/bek/schedel .. eruit/in/kapot/uit/los/verrot, tanden .. uit je/
  zijn/haar/hun, steek/steken/zet/zetten ... fik/brand/hens/lichterlaaie .. jullie/winkel/tent/
  pand/kantoor/boel/filiaal/bus/toko, steek/steken .. winkel/tent/pand/kantoor/zaak/boel/toko/
  filiaal ... fik/brand/hens, jerrycan .. aansteker/benzine/klaar/mee, benzine en .. aansteker/
  lucifers, wacht/wachten je/jou/hem/haar/jullie op, wacht .. op in/bij/na/buiten .. parkeer*/
  garage/werk/deur/steeg, opwacht*, praat je nooit meer, nooit meer .. praten/lopen/lachen ..
  jij/je/hij/teamleider, ga/gaan/gaat .. onder de trein .. hij/jij/jullie/ze, hij/zij/jij/ze ..
  onder .. trein/bus/tram .. gooi*/duw*/erin/gaat, weet .. hoe laat .. auto/huis/loopt/uit/stopt/
  vrij, weten .. te vinden .. jullie/je/hem, kom je .. halen/opzoeken/pakken, kom jullie ..
  halen/opzoeken/pakken, kom .. verhaal halen .. mes/knuppel/vrienden/maten, maak je kapot, maak
  jullie kapot, kapotmaken .. jou/je/jullie, breek .. alle/je/zijn/haar .. botten/vingers/knieën/
  benen/rug, schiet/schieten .. hem/haar/jullie/ze/die .. neer/kapot/dood/overhoop, homo/homos/
  moslims/joden/negers/turken/marokkanen/buitenlanders/vluchtelingen/zigeuners/transen/lesbos/
  flikkers/polen/bulgaren/roemenen/afrikanen/arabieren/aziaten/chinezen ... verzuip*/vergas*/
  oprotten/opsodemieter*/dood/uitroei*/ophoepel*/wegjagen/weren/deporteren/minderwaardig/beesten/
  apen/parasieten/ongedierte/kakkerlakken/uitzuigers, oprotten/opsodemieteren/ophoepelen/
  optiefen/opkankeren .. naar .. land/turkije/marokko/afrika/syrië, rot/rotten .. op naar,
  jodenstre*, jodenfooi, teringjood, vuile jood, zwarte aap, vieze homo, vuile flikker,
  kankerflikker, mocro tuig, kutbuitenland*, kutpolen, kutjood*, pauper moslim*, geitenneuker*,
  kamelendrijver*, hoofddoekjes .. oprotten/weg/verbieden, hoop .. dat .. afbrandt/ontploft/
  afbrand/verongelukt/verrekt/crepeer*/creperen/stikt/stikken/verzuip*/kanker/doodvalt/doodgaat/
  overreden, kantoor/winkel/pand/tent/zaak/bedrijf .. afbrandt/afbranden/platbrand*/opblaas/
  opblazen, gooi/gooien/smijt/dump/duw .. hem/haar/je/jullie/die/ze .. in .. sloot/water/gracht/
  kanaal/container/ravijn, blok beton .. benen/voeten/gracht/sloot, vuile/vieze/smerige/gore/rot/
  kut .. zigeuner/zigeuners/turk/turken/moslim/moslims/neger/negers/pool/polen/roemenen/
  buitenlander/buitenlanders/allochtonen/asielzoekers/vluchtelingen/jood/joden/homo/homos/
  flikker/flikkers/chinees/chinezen/marokkaan/marokkanen/afrikanen/arabieren/hindoes, zigeuners
  .. zijn/tuig/weg, doodvallen .. jullie/allemaal, val dood, vallen dood, crepeer, creperen,
  wurgen .. hem/haar/jullie/ik, ik wurg, keel .. doorsnijden/dichtknijpen, kop .. eraf/inslaan/
  afhakken/kloven .. hem/haar/je/zijn, handen .. afhakken/breken .. hem/zijn/je`;
