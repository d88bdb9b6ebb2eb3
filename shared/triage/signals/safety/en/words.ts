/** Lists of English words that stand in many phrases of danger. */
export const CHILD = `
  child/children/kid/kids/kiddo/baby/babies/toddler/toddlers/infant/infants/newborn/son/daughter/
  boy/girl/grandson/granddaughter/grandchild/grandkids/nephew/niece/pupil/schoolkids/lo`;
export const LIVING = `
  me/us/him/her/myself/himself/herself/child/children/kid/kids/baby/babies/toddler/toddlers/
  infant/newborn/son/sons/daughter/daughters/boy/girl/lad/lass/grandson/granddaughter/grandkids/
  nephew/niece/mum/mom/mother/dad/father/nan/gran/grandma/grandmother/grandad/grandpa/wife/
  husband/hubby/partner/girlfriend/boyfriend/fiance/sister/brother/friend/mate/family/uncle/aunt/
  cousin/patient/resident/passenger/pedestrian/cyclist/guest/worker/colleague/neighbour/neighbor/
  lady/woman/man/person/people/someone/somebody/anyone/dog/dogs/cat/cats/puppy/kitten/pet/pets/
  horse/rabbit/chickens/hamster/parrot/fish/students/elderly/pensioner`;
