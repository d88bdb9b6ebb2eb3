/** Those who are told of as hurt: relatives, children, animals, people in care. */
export const FAMILY = `
  me/us/him/her/them/myself/himself/herself/mum/mums/mom/moms/mam/ma/mother/dad/dads/da/father/
  pa/pop/nan/nana/nanna/gran/granny/grandma/grandmother/nani/dadi/grandad/granddad/grandpa/
  grandfather/wife/husband/hubby/missus/partner/girlfriend/boyfriend/fiance/fiancee/sister/
  brother/bro/sis/uncle/aunt/auntie/aunty/cousin/niece/nephew/son/sons/daughter/daughters/child/
  children/childs/kid/kids/kiddo/baby/babies/bub/bubs/bairn/wean/toddler/toddlers/infant/newborn/
  twin/twins/boy/girl/lad/lads/lass/teenager/teen/grandson/granddaughter/grandchild/grandkids/
  pupil/pupils/student/schoolkid/yo/friend/mate/mates/colleague/coworker/workmate/neighbour/
  neighbor/resident/residents/patient/patients/passenger/passengers/pedestrian/cyclist/guest/
  guests/customer/pensioner/elderly/lady/woman/bloke/fella/worker/workers/amma/appa/mak/ayah/dog/
  dogs/cat/cats/puppy/pup/kitten/pet/pets/horse/pony/rabbit/rabbits/hamster/parrot/bird/goldfish/
  lab/spaniel/terrier/collie/retriever/bulldog/poodle/tortoise/chickens/calf/lamb/cow`;
/** Parts of a body, with those that only an injury makes one speak of. */
export const PART = `
  hand/hands/finger/fingers/fingertip/fingertips/thumb/thumbs/arm/arms/forearm/leg/legs/foot/
  feet/toe/toes/face/eye/eyes/head/skin/mouth/tongue/lip/lips/throat/neck/knee/knees/kneecap/
  wrist/wrists/ankle/ankles/ear/ears/nose/tooth/teeth/scalp/chest/shoulder/shoulders/thigh/
  thighs/forehead/cheek/cheeks/chin/palm/palms/elbow/hip/hips/belly/pelvis/spine/skull/rib/ribs/
  collarbone/femur/shin/shins/jaw/cheekbone/knuckle/knuckles/heel/heels/tailbone/coccyx/lung/
  lungs/liver/kidney/kidneys/bladder/bowel/retina/gum/gums/calf/calves/groin/armpit/armpits/
  abdomen/stomach/eyebrow/eyebrows/eyelid/eyelids/temple/buttock/bum/arse/paw/paws/tail/snout/
  fingernail/toenail/hairline/windpipe/artery/vein/lashes/hair`;
