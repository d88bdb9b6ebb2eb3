import type { PhraseTable } from '../../triage/signals/phrases.ts';

/**
 * Illnesses and states that a person has, not harm that a product did ("food poisoning" is a
 * complaint). They are private where somebody is said to have them.
 */
export const AILMENTS: PhraseTable = {
  en: `
    diabetes, diabetic, type 1 diabetes, type 2 diabetes, asthma, asthmatic, cancer, breast
    cancer, leukaemia, leukemia, chemo, chemotherapy, epilepsy, epileptic, hiv, hiv positive,
    aids patient, depression, bipolar, schizophreni*, ptsd, adhd, autism, autistic, anorexia,
    bulimia, pregnant, pregnancy, miscarriage, miscarried, ivf, abortion, dementia, alzheimer*,
    parkinson*, multiple sclerosis, crohn*, colitis, coeliac, celiac, kidney failure, dialysis,
    heart condition, heart failure, pacemaker, stroke patient, hepatitis, tuberculosis, lupus,
    fibromyalgia, insulin, antidepressant*, antipsychotic*, wheelchair user, !zodiac, !pregnant
    pause, !cancer research, !the cancer of, !horoscope`,
  nl: `
    diabetes, diabeet, suikerziekte, astma, astmatisch, borstkanker, prostaatkanker, darmkanker,
    longkanker, kanker heb, heb kanker, heeft kanker, kankerpatiënt, chemo, chemokuur, leukemie,
    epilepsie, hiv, depressie, bipolair, schizofreni*, ptss, adhd, autisme, autistisch, zwanger,
    zwangerschap, miskraam, abortus, dementie, alzheimer, parkinson, ms patiënt, crohn,
    coeliakie, nierpatiënt, dialyse, hartpatiënt, hartfalen, pacemaker, hepatitis, reuma,
    fibromyalgie, insuline, antidepressiva`,
  vi: `
    tiểu đường, đái tháo đường, hen suyễn, ung thư, hóa trị, bạch cầu, động kinh, nhiễm hiv,
    trầm cảm, tâm thần phân liệt, tự kỷ, mang thai, có thai, có bầu, mang bầu, sảy thai, phá
    thai, alzheimer, parkinson, suy thận, chạy thận, suy tim, bệnh tim, viêm gan, lao phổi,
    lupus, insulin, cao huyết áp, tăng huyết áp`,
  ms: `
    kencing manis, diabetes, asma, lelah asma, kanser, barah, kemoterapi, leukemia, epilepsi,
    sawan, hiv, kemurungan, skizofrenia, autisme, hamil, keguguran, sakit jantung, buah
    pinggang, dialisis, hepatitis, tibi, darah tinggi, insulin, strok`,
  id: `
    kencing manis, diabetes, asma, kanker, kemoterapi, kemo, leukemia, epilepsi, hiv, depresi,
    bipolar, skizofrenia, autisme, hamil, keguguran, sakit jantung, gagal ginjal, cuci darah,
    hepatitis, tbc, darah tinggi, hipertensi, insulin, stroke, lupus`,
  de: `
    diabetes, asthma, krebs, brustkrebs, chemo, epilepsie, hiv, depression*, schwanger,
    schwangerschaft, fehlgeburt, demenz, herzschrittmacher`,
  fr: `
    diabète, diabétique, asthme, cancer, chimio, épilepsie, dépression, enceinte, fausse couche,
    séropositif, séropositive`,
  es: `
    diabetes, diabético, diabética, asma, cáncer, quimio, epilepsia, depresión, embarazada,
    aborto, vih`,
  pt: `diabetes, asma, câncer, cancro, epilepsia, depressão, grávida, aborto, hiv`,
  it: `diabete, diabetico, diabetica, asma, cancro, epilessia, depressione, incinta, aborto`,
  th: `เบาหวาน, มะเร็ง, ตั้งครรภ์, ซึมเศร้า`,
  ja: `糖尿病, 妊娠中, うつ病, がん`,
  zh: `糖尿病, 癌症, 怀孕, 懷孕, 抑郁症, 高血压`,
  ko: `당뇨, 임신, 우울증`,
};
