import { FAMILY } from './kin.ts';

const EATEN = `
  food/meal/salad/burger/burgers/soup/pizza/rice/bread/drink/milk/formula/cereal/curry/sandwich/
  sandwiches/chicken/wrap/cake/nuggets/pasta/yoghurt/yogurt/burrito/fries/noodles/juice/
  smoothie/chocolate/tin/beans/sauce/pie/kebab/lunch/dinner/breakfast/takeaway/crisps/chips/
  dish/bowl/prawn/prawns/shrimp/oysters/mussels/seafood/fish/sushi/salmon/tuna/beef/pork/lamb/
  mince/steak/sausage/sausages/bacon/ham/turkey/egg/eggs/mayo/buffet/biryani/roti/satay/laksa/
  porridge/puree/pouch/biscuit/biscuits/cookie/cookies/lettuce/spinach/cheese/butter/icecream/
  popcorn/granola/muesli/wine/cider/cola/coke/lemonade/hummus/dip/crepe/waffle/pancake/pancakes/
  doughnut/donut/muffin/bagel/taco/tacos/nachos/quesadilla/ramen/dumplings/samosa/naan/paneer/
  tofu/quiche/pasty/scotch/olives/pickles/jam/honey/syrup/spread/ketchup/gravy/stew/casserole/
  lasagne/lasagna/roast/carvery/canape/canapes/kibble/treats`;
const FOREIGN = `
  glass/metal/screw/screws/nail/nails/razor/blade/blades/plastic/wire/wires/stone/stones/bolt/
  bolts/staple/staples/pin/pins/bone/bones/worm/worms/tooth/teeth/rock/rocks/shard/mouse/rat/
  rats/lizard/gecko/larvae/weevil/weevils/bandage/plaster/bandaid/rubber/splinter/splinters/
  magnet/wood/cockroach/cockroaches/roach/spider/beetle/beetles/caterpillar/slug/slugs/snail/
  frog/wasp/wasps/bee/fly/flies/ants/moth/insect/insects/bug/bugs/fingernail/toenail/glove/
  bristle/bristles/earring/button/battery/diesel/petrol/detergent/soap/chemical/chemicals/
  cleaner/sanitiser/sanitizer/mould/mold/fungus/condom/cigarette/butt/pill/tablet/blood/poo/
  shell/grit/gravel/twig/thorn/fingertip/acrylic`;
const ILL = `
  sick/ill/unwell/poorly/puke/heaving/retching/chucking/barfing/barfed/spewed/runs/squits/trots/
  shits/toilet/loo/drip/cramping/bellyache/queasy/er/fever/doubled/bug/dnv`;

/** Food and what it does to people, as English tells it. */
export const SAFETY_EN_SICKNESS: Readonly<Record<string, string>> = {
  foreign: `
    ${FOREIGN} .. in/inside/into/on/under/through/floating/baked/embedded/mixed/stuck/cooked/
    hidden/poking .. my/the/your/our/his/her/their/a/this/that/one/kids/sons/daughters/babys/
    mums/dogs/it/them .. ${EATEN}, ${EATEN} ... with/had/has/contained/contains/containing/full/
    included ... ${FOREIGN} ... in/inside/it/baked/floating/through/alive/embedded, found/find/
    finding/fished/pulled/picked/spat/dug/discovered/bit/crunched/chewed/chomped ... ${FOREIGN}
    ... ${EATEN}/mouth/bite/plate/teeth/throat, spat/spit .. out .. glass/plastic/metal/bit/
    bits/tooth/piece/blood/something, bit/crunched/chewed/chomped/bitten .. on/into/onto/down ..
    a/an/some/something/what/piece ... ${FOREIGN}/hard/sharp, broke/cracked/chipped/lost/snapped
    .. tooth/teeth/filling/crown/veneer/denture/dentures/cap, tasted/tastes/tasting/smelt/
    smelled/smells .. of/like .. chemical/soap/disinfectant/cleaner/metal, moving in .. rice/
    salad/bowl/box/cereal, crawling .. in/out/over/on/through/with, wriggl*, squirm*, alive in,
    something alive, half eaten .. mouse/rat/insect/bug, seal/lid .. broken/already/popped/
    pierced, bloated/blown/bulging can/tin/pack/pouch/carton, tin/can/pouch/carton .. bulging/
    bloated/fizzing`,
  spoiled: `
    ${EATEN} .. raw/pink/bloody/rotten/rancid/putrid/slimy/moldy/furry/green/gray/rank/
    fermented/curdled/spoiled/spoilt/turned/expired .. inside/middle/centre/center/and/stank/
    stinking/smell/smelled/smelt/served/kids/still, raw/bloody/rotten/rancid/putrid/slimy/moldy/
    spoiled/spoilt/expired ${EATEN}, still clucking/mooing/frozen/raw/pink, pink/raw/bloody/
    frozen .. in the .. middle/centre/center/inside, use/sell/best by/before .. date/dates/#/
    gone/last/ago/months/weeks/passed/past, past .. its/their/the .. date, # days/weeks/months
    .. out of date/past/expired/over, out of date .. by/#/baby/formula/meat/chicken/milk/sold/
    fish/ready/food, relabel*, re labelled, date .. changed/scratched/covered/sticker .. meat/
    food/formula/milk, raw .. next to .. cooked/salad, cold chain, fridge/freezer ... broken/
    warm/off/failed .. food/meat/insulin/milk/vaccines, !best before .. end/xmas/christmas, !raw
    talent/emotion/footage/denim/honey/data/files/milk, !pink .. gin/version/colour/color/sauce,
    !off .. the/my/for/to/with/price/my order`,
  ill: `
    ${ILL} .. after/since/from/thanks/following/due .. eating/eaten/ate/drinking/having/your/
    the/a/that/this/last/using/dinner/lunch/buffet/takeaway/meal/one/some/two/visit*/staying,
    ${EATEN}/restaurant/kitchen/canteen/caterer/catering/party/wedding ... sick/ill/unwell/
    poorly/puk*/heaving/retching/barf*/spew*/squits/shits/queasy/nause*/doubled, ate/eaten/
    eating/drank/had .. your/the/a/my .. ${EATEN} ... ${ILL}, ${FAMILY} ... throwing heaving/
    retching/chucking/barfing/squits/doubled, half/all/most/whole/both/entire/# .. wedding/
    party/office/family/table/class/team/coach/street/town/us/of us/guests/kids/household ..
    sick/ill/down/throwing/squits/runs/trots/poorly, the squits/trots/shits, both ends, hugging
    .. toilet/loo/bowl/porcelain, on the toilet/loo/bog .. all/night/since/for/hours/day, bent
    double, doubled over/up, writhing, curled up .. pain, in agony, rushed .. to/in/him/her/me/
    my/by, blue lighted, blue lights .. to/hospital/came/outside/ambulance/and, under/on/with
    blue lights, !blue light discount, !cakes .. lights, bad belly, dodgy tummy/belly/stomach/
    prawn/prawns/chicken/kebab, upset .. stomach/tummy, stomach/tummy/belly .. pumped/pain/
    pains/bug/upset/killing/knots/hurts, threw/throw/throwing/chuck*/bring*/brought .. up ..
    all/after/blood/since/night/kids/everywhere, chucking my guts, spewing, gastro,
    campylobacter, sick bug, stool sample, off work .. sick/ill/since/after .. your/eating/meal,
    quarantine .. food/ship/ill, !ill be/get/have/take/go/eat/try/order, !sick burn/beat/tune/
    track/move, !worried sick, !spewing .. nonsense/hate/lies`,
  allergens: `
    nut/nuts/peanut/peanuts/dairy/gluten/milk/shellfish/sesame/egg/eggs/soy/soya/almond/almonds/
    cashew/cashews/pistachio/hazelnut/hazelnuts/walnut/lactose/celery/mustard/lupin/wheat/prawn/
    prawns/shrimp/fish/crab/kiwi/latex/penicillin/sulphite/sulphites/coeliac/celiac ....
    reaction/coeliac/celiac/intoleran*/epi/swell*/throat/label*/wheez*/listed/ingredients, told/
    said/warned/asked .. waiter/waitress/staff/server/them/you .. coeliac/nut/nuts/gluten/dairy,
    gluten free/vegan/dairy free/nut free ... wheat/flour/contained/actually/wasnt/not/sick/ill/
    regular/normal/nuts/traces, antihistamine*, piriton, benadryl`,
};
