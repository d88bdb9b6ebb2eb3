import { FAMILY } from './kin.ts';

const CARER = `
  carer/carers/nurse/nurses/doctor/doctors/gp/midwife/midwives/dentist/surgeon/consultant/
  physio/ward/clinic/hospice/caregiver/caregivers/aide/aides/orderly/vet/vets/kennel/kennels/
  cattery/nursery/creche/daycare/childminder/babysitter/nanny/groomer/groomers/pharmacist/
  pharmacy/chemist/therapist/radiographer/triage/dispatcher/handler/receptionist/teacher/
  childcare/playgroup/camp/worker/staff/home/optician/beautician/hairdresser/salon/stylist/
  tattooist/masseuse/masseur/dentists`;
const NEGLECT = `
  ignored/ignoring/refused/refuses/forgot/forgotten/neglect*/dismissed/delayed/slapped/dropped/
  manhandled/rough/shook/shaken/restrained/sedated/overlooked/missed/abandoned/unsupervised/
  asleep/sleeping/starved/starving/unwashed/soiled/hurt/hit/burn*/cut/nicked/misread/wrong/tied/
  strapped/locked`;
const PATIENT = `
  him/mum/mom/mam/mother/dad/father/nan/nana/gran/granny/grandma/grandmother/grandad/
  grandfather/wife/husband/son/daughter/child/children/kid/kids/baby/toddler/newborn/infant/
  resident/residents/patient/patients/pensioner/elderly/aunt/auntie/uncle/sister/brother/pupil/
  pupils/dog/cat/puppy`;
const LEFT = `
  left/leaving/lying/lay/laid/sat/sitting/found/stranded/forgotten/abandoned/dumped/slumped/
  crawling/wandering/wandered/begging/moaning/shivering/shaking/crying/screaming`;
const DRUG = `
  pill/pills/tablet/tablets/capsule/capsules/medication/meds/medicine/medicines/prescription/
  insulin/inhaler/injection/jab/infusion/drip/warfarin/penicillin/amoxicillin/ibuprofen/
  paracetamol/codeine/methotrexate/statins/antibiotics/steroids/eyedrops/syrup/thinners/calpol/
  melatonin/diazepam/tramadol/lithium/metformin/fentanyl/patch/patches/levothyroxine/
  antidepressants/chemo/ointment/suppository/serum`;
const DEVICE = `
  pump/cpap/monitor/glucose/dexcom/libre/pacemaker/oximeter/concentrator/nebuliser/nebulizer/
  catheter/stoma/implant/hoist/stairlift/wheelchair/walker/rollator/crutch/commode/pendant/
  lifeline/sensor/inhaler/thermometer/sling/mattress/ramp/buzzer/bell/cord`;

/** Patients, residents and children in care, as English tells of them. */
export const SAFETY_EN_CARE: Readonly<Record<string, string>> = {
  neglect: `
    ${CARER} ... ${NEGLECT} ... ${FAMILY}/pain/blood/symptoms/stroke/chest/breathing/fever/
    buzzer/bell/floor, ${NEGLECT} .. by/at/in .. the/a/your ${CARER}, ${PATIENT} ... ${LEFT} ...
    urine/soiled/floor/pain/corridor/trolley/blood/nappy/diaper/alone/unattended/gown, ${LEFT}
    .. in .. urine/wee/pee/mess/filth/soiled/agony/pain/corridor/blood/nappy/diaper/excrement/
    sheets/bath, own urine/wee/pee/mess/excrement/blood/filth/dirt, bedsore*, bed/pressure sore,
    sore .. heel/heels/back/bottom/bum/hip/bone/weeping/open/legs, down to the bone,
    malnourish*, malnutrition, emaciated, skin and bone, call bell/bells/button/buzzer/cord,
    pull/red cord, buzzer ... hours/ignored/nobody/reach/floor, out of reach .. water/buzzer/
    bell/call/drink, dementia/alzheimers ... wander*/missing/road/street/alone/streets/found/
    walked/escaped/let/door/unlocked/outside/motorway, wandered off/out/away/onto/into, on the
    floor .. hours/all/since/for/night, hours .. on the floor/ground/trolley/pavement, lying on
    .. ground/pavement/road/ice, missed .. stroke/cancer/tumour/tumor/appendix/appendicitis/
    heart/clot/diagnosis, appendix burst, ruptur*, meningitis, pneumonia, tonsillitis,
    hypothermi*, heatstroke, heat stroke/exhaustion, sunstroke, frostbit*, gangren*, cellulitis,
    embolism, thrombosis, aneurysm, septicaemia, ketoacidosis, hypogly*, hyperglyc*, hypo, coma,
    comatose, cardiac arrest, wasnt/isnt breathing, resus*, cpr, mouth to mouth, heimlich, back
    blows, turned grey, grey in the face, life or limb, wrong leg/eye/tooth/side/patient/kidney/
    ear/knee/foot/vein/organ, left .. swab/instrument/gauze/forceps/clamp/sponge .. inside/in,
    swab .. left, without .. sedation, woke up during, awake during, discharged .. too/early/#/
    gown/without/alone/night/still/same, sent .. home .. with .. broken/stroke/pain/paracetamol/
    clot, died/dies/dead/death .. waiting/hours/corridor/trolley/ward/care/queue/home/days, #
    hours .. pain/agony, botox/filler/fillers/lashes/lash/brows/wax/waxing/peel/laser/tattoo/
    piercing/tint/keratin/dye/gel ... burn*/blister*/reaction/blind/skin, took .. layer .. skin`,
  dose: `
    # mg/ml/mcg/micrograms/units ... instead/wrong/not/double/too/should/supposed/prescribed, mg
    .. instead, ten/twice/double/triple/three/five/# times .. strength/amount, the strength ..
    wrong/double/tablets, took/swallowed/given/taken .. one/two/three/some/them/it .. before ..
    notic*/realis*/realiz*/check*, ${DRUG} ... mixed/mixup/wrong/swapped/switched/labelled/
    labeled/someone/elses/expired/recall*/bitter/neighbours/collaps*, wrong/mixed/swapped/
    someone/elses/expired ... ${DRUG}, another .. persons/patients/womans/mans/residents ..
    ${DRUG}, ${DRUG} ... out of stock .. days/weeks, dosette, ${DEVICE} ... stopped/failed/
    fails/failing/malfunction*/alarm/recall*/collaps*/broke/dead/died/stuck/empty/leaking/
    tipped/dropped/unanswered/unplugged/disconnected/cracked/wrong, glucose/sugar/sugars ...
    high/low/crash*/wrong/#, epilep* ... strobe/fit/flashing/warning, asthmatic ... smoke/dust/
    inhaler/attack, diabetic ... stuck/insulin/food/sugar/regular/wrong/hours, pregnant ...
    stairs/stuck/hot/faint/spray/pain/lead/carbon, premature, contractions, waters broke, in
    labour/labor .. alone/hours/corridor/turned/sent, stillborn, stillbirth*`,
};
