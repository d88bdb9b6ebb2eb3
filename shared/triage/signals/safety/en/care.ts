import { FAMILY } from './kin.ts';

const CARER = `
  carer/carers/nurse/nurses/doctor/doctors/gp/midwife/midwives/dentist/surgeon/consultant/
  physio/ward/hospital/clinic/hospice/paramedic/paramedics/caregiver/caregivers/aide/aides/
  orderly/vet/vets/kennel/kennels/cattery/nursery/creche/daycare/childminder/babysitter/nanny/
  groomer/groomers/pharmacist/pharmacy/chemist/anaesthetist/therapist/radiographer/triage/
  dispatcher/handler/receptionist/teacher/childcare/playgroup/camp/worker/staff/home/optician/
  beautician/hairdresser/salon/stylist/tattooist/masseuse/masseur/dentists`;
const NEGLECT = `
  ignored/ignoring/refused/refuses/forgot/forgotten/neglect*/dismissed/delayed/botched/slapped/
  dropped/manhandled/rough/shook/shaken/restrained/drugged/sedated/overlooked/missed/abandoned/
  unsupervised/asleep/sleeping/starved/starving/unwashed/soiled/bruis*/hurt/hit/burn*/burnt/cut/
  nicked/infected/misread/misdiagnos*/wrong/tied/strapped/locked`;
const PATIENT = `
  me/him/mum/mom/mam/mother/dad/father/nan/nana/gran/granny/grandma/grandmother/grandad/
  grandfather/wife/husband/son/daughter/child/children/kid/kids/baby/toddler/newborn/infant/
  resident/residents/patient/patients/pensioner/elderly/aunt/auntie/uncle/sister/brother/pupil/
  pupils/dog/cat/puppy`;
const LEFT = `
  left/leaving/lying/lay/laid/sat/sitting/found/stranded/forgotten/abandoned/dumped/slumped/
  crawling/wandering/wandered/begging/moaning/shivering/shaking/crying/screaming`;
const DRUG = `
  pill/pills/tablet/tablets/capsule/capsules/medication/meds/medicine/medicines/prescription/
  insulin/inhaler/dose/doses/dosage/injection/jab/vaccine/infusion/drip/warfarin/penicillin/
  amoxicillin/ibuprofen/paracetamol/codeine/morphine/methotrexate/statins/antibiotics/steroids/
  epipen/eyedrops/syrup/thinners/calpol/melatonin/diazepam/tramadol/lithium/metformin/fentanyl/
  patch/patches/levothyroxine/antidepressants/chemo/ointment/suppository/serum`;
const DEVICE = `
  pump/cpap/monitor/glucose/dexcom/libre/pacemaker/ventilator/defibrillator/oxygen/oximeter/
  concentrator/nebuliser/nebulizer/catheter/stoma/implant/hoist/stairlift/wheelchair/walker/
  rollator/crutch/crutches/commode/pendant/lifeline/sensor/inhaler/epipen/thermometer/dialysis/
  sling/mattress/ramp/buzzer/bell/cord`;

/** Patients, residents and children in care, as English tells of them. */
export const SAFETY_EN_CARE: Readonly<Record<string, string>> = {
  neglect: `
    ${CARER} ... ${NEGLECT} ... ${FAMILY}/pain/bleeding/blood/symptoms/stroke/sepsis/chest/
    breathing/fever/buzzer/bell/floor/bruise/bruises/needle/stitches/wound, ${NEGLECT} .. by/at/
    in .. the/a/your ${CARER}, ${PATIENT} ... ${LEFT} ... urine/soiled/faeces/feces/floor/pain/
    corridor/trolley/vomit/blood/nappy/diaper/dehydrated/bruises/alone/unattended/unconscious/
    sores/gown, ${LEFT} .. in .. urine/wee/pee/faeces/feces/mess/filth/soiled/agony/pain/
    corridor/vomit/blood/nappy/diaper/excrement/sheets/bath, own urine/wee/pee/mess/faeces/
    feces/excrement/vomit/blood/filth/dirt, bedsore*, bed sore/sores, pressure sore/sores/ulcer/
    ulcers/wound/wounds, sore/sores .. heel/heels/back/bottom/bum/hip/bone/weeping/open/legs,
    down to the bone, dehydrat*, malnourish*, malnutrition, emaciated, skin and bone, call bell/
    bells/button/buzzer/cord, pull cord, emergency/red cord, buzzer ... hours/ignored/nobody/
    reach/unanswered/floor, out of reach .. water/buzzer/bell/call/drink, dementia/alzheimers
    ... wander*/missing/road/street/alone/streets/found/walked/escaped/let/door/unlocked/
    outside/motorway, wandered off/out/away/onto/into, on the floor .. hours/all/since/for/
    night, hours .. on the floor/ground/trolley/pavement, lying on .. floor/ground/pavement/
    road/ice, could have been sepsis, missed .. stroke/sepsis/fracture/fractures/cancer/tumour/
    tumor/infection/appendix/appendicitis/heart/clot/meningitis/diagnosis, appendix burst,
    ruptur*, sepsis, septic, meningitis, pneumonia, tonsillitis, hypothermi*, heatstroke, heat
    stroke, heat exhaustion, sunstroke, frostbit*, gangren*, cellulitis, embolism, thrombosis,
    haemorrhage, aneurysm, septicaemia, ketoacidosis, hypogly*, hyperglyc*, hypo, diabetic coma,
    coma, comatose, cardiac arrest, stopped breathing, not breathing, wasnt breathing, isnt
    breathing, resus*, cpr, mouth to mouth, heimlich, back blows, oxygen level/levels, turned
    grey, grey in the face, life or limb, wrong leg/eye/tooth/side/patient/kidney/ear/knee/foot/
    blood/vein/organ, pulled .. wrong tooth, left .. swab/instrument/gauze/forceps/clamp/sponge
    .. inside/in, swab .. left, without .. anaesthetic/anesthetic/sedation/painkillers, woke up
    during, awake during, discharged .. too/early/#/gown/without/alone/night/still/same, sent ..
    home .. with .. fracture/broken/stroke/sepsis/pain/paracetamol/clot, died/dies/dead/death ..
    waiting/hours/corridor/trolley/ward/care/queue/ambulance/home/days, # hours .. ambulance/
    bleeding/pain/agony, ambulance ... hours/never/late/wait/waited, botox/filler/fillers/
    lashes/lash/brows/wax/waxing/peel/laser/tattoo/piercing/tint/bleach/keratin/dye/gel ...
    burn*/infected/infection/swollen/swelled/blister*/scar/scars/scarred/hospital/reaction/
    blind/blinded/bleeding/skin/numb, took/taken/took .. skin off, took .. layer .. skin`,
  dose: `
    # mg/ml/mcg/micrograms/units ... instead/wrong/not/double/too/should/supposed/prescribed, mg
    .. instead, ten/twice/double/triple/three/five/# times .. dose/strength/amount/dosage, the
    strength .. wrong/double/tablets, took/swallowed/given/taken .. one/two/three/some/them/it
    .. before .. notic*/realis*/realiz*/check*, ${DRUG} ... mixed/mixup/wrong/swapped/switched/
    labelled/labeled/mislabel*/someone/elses/expired/tampered/recall*/bitter/neighbours/vomit*/
    rash/collaps*/overdos*, wrong/mixed/swapped/someone/elses/expired ... ${DRUG}, another ..
    persons/patients/womans/mans/residents .. ${DRUG}, ${DRUG} ... out of stock .. days/weeks/
    seizure*, blister pack/packs .. wrong/mixed/missing/empty, dosette, pill box .. wrong/mixed,
    allergic to .. penicillin/latex/amoxicillin/nuts/morphine/codeine/it/them/aspirin, ${DEVICE}
    ... stopped/failed/fails/failing/malfunction*/alarm/recall*/snapped/collaps*/broke/dead/
    died/stuck/empty/leaking/tipped/dropped/trapped/unanswered/unplugged/disconnected/cracked/
    wrong, glucose/sugar/sugars ... high/low/dangerous/crash*/wrong/hospital/hypo/#, seizures,
    epilep* ... strobe/seizure/fit/flashing/warning, asthmatic ... smoke/dust/fumes/mould/
    inhaler/attack, diabetic ... stuck/insulin/food/sugar/hypo/regular/wrong/hours/coma,
    pregnant ... stairs/stand/standing/stuck/trapped/hot/faint/fainted/ambulance/spray/pain/
    cramps/lifting/lead/carbon/hours, premature, contractions, waters broke, in labour/labor ..
    alone/hours/corridor/turned/sent, stillborn, stillbirth*, miscarriage*`,
};
