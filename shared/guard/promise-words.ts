/** How people name a time to come, per language; patterns are Unicode regular expressions. */
export type PromiseWords = {
  /** Pattern of a day and how many days it is away. */
  readonly days: readonly (readonly [pattern: string, daysAway: number])[];
  /** Names of the weekdays, Monday first. */
  readonly weekdays: readonly string[];
  /** Pattern of a time of day and its minutes. */
  readonly times: readonly (readonly [pattern: string, minutes: number])[];
  /** A clock time; groups `before`, `hour`, `minute` and `half`. */
  readonly clock: string;
  /** `half` of a clock time that means the afternoon or evening. */
  readonly afternoon: string;
  /** "Within 24 hours"; groups `count` and `unit`. */
  readonly within: string;
  readonly units: readonly (readonly [pattern: string, minutes: number])[];
};

const HOUR = 60;
const DAY = 24 * HOUR;

export const PROMISE_WORDS: Readonly<Record<string, PromiseWords>> = {
  en: {
    days: [
      ['(?:by |before )?the day after tomorrow', 2],
      ['(?:by |before )?tomorrow', 1],
      ['tonight', 0],
      ['(?:by |before )?today', 0],
    ],
    weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    times: [
      ['(?:(?:by|before|at) )?(?:noon|midday)', 12 * HOUR],
      ['(?:(?:by|before) )?(?:the )?end of (?:the )?day', 17 * HOUR],
      ['(?:(?:by|before) )?(?:close of business|cob|eod)', 17 * HOUR],
      ['(?:(?:in|by) )?(?:the |this )?morning', 12 * HOUR],
      ['(?:(?:in|by) )?(?:the |this )?afternoon', 17 * HOUR],
      ['(?:(?:in|by) )?(?:the |this )?evening', 21 * HOUR],
    ],
    clock:
      '(?:(?<before>by|before|at) )?(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))? ?(?<half>[ap]\\.?m\\.?|o.clock)?',
    afternoon: '^p',
    within:
      '(?:with)?in (?<count>\\d{1,3}|a|an|one|two|three) (?<unit>minutes?|hours?|working days?|days?|weeks?)',
    units: [
      ['minute', 1],
      ['hour', HOUR],
      ['day', DAY],
      ['week', 7 * DAY],
    ],
  },
  nl: {
    days: [
      ['overmorgen', 2],
      ['(?<!goede )morgen', 1],
      ['vanavond', 0],
      ['vandaag(?: nog)?', 0],
    ],
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    times: [
      ['(?:(?:voor|om) )?(?:twaalf uur|12 uur)', 12 * HOUR],
      ['(?:voor )?(?:het )?einde van de (?:werk)?dag', 17 * HOUR],
      ['(?:(?:in|voor) de )?ochtend', 12 * HOUR],
      ['(?:(?:in|voor) de )?middag', 17 * HOUR],
      ['(?:(?:in|voor) de )?avond', 21 * HOUR],
    ],
    clock:
      '(?:(?<before>voor|om|vóór) )?(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?<half>(?: uur)?(?: .s middags| .s avonds)?)',
    afternoon: 's (?:middags|avonds)',
    within:
      '(?:binnen|over) (?<count>\\d{1,3}|een|twee|drie) (?<unit>minuten|minuut|uur|werkdagen|dagen|dag|weken|week)',
    units: [
      ['minu', 1],
      ['uur', HOUR],
      ['dag', DAY],
      ['wee?k', 7 * DAY],
    ],
  },
  vi: {
    days: [
      ['ngày kia|ngày mốt', 2],
      ['(?:trước |ngày |sáng |trưa |chiều |tối )+mai', 1],
      ['tối nay', 0],
      ['(?:trong )?(?:ngày )?hôm nay', 0],
    ],
    weekdays: ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'],
    times: [
      ['(?:trước )?(?:buổi )?trưa', 12 * HOUR],
      ['(?:trước )?cuối ngày', 17 * HOUR],
      ['(?:trước )?(?:buổi )?sáng', 12 * HOUR],
      ['(?:trước )?(?:buổi )?chiều', 17 * HOUR],
      ['(?:trước )?(?:buổi )?tối', 21 * HOUR],
    ],
    clock:
      '(?:(?<before>trước|lúc) )?(?<hour>\\d{1,2}) ?(?:giờ|h|:)(?: ?(?<minute>\\d{2}))?(?<half> (?:sáng|chiều|tối))?',
    afternoon: 'chiều|tối',
    within:
      'trong (?:vòng )?(?<count>\\d{1,3}|một|hai|ba) (?<unit>phút|giờ|tiếng|ngày làm việc|ngày|tuần)',
    units: [
      ['phút', 1],
      ['giờ|tiếng', HOUR],
      ['ngày', DAY],
      ['tuần', 7 * DAY],
    ],
  },
  ms: {
    days: [
      ['lusa', 2],
      ['(?:sebelum )?(?:hari )?esok', 1],
      ['malam ini', 0],
      ['hari ini', 0],
    ],
    weekdays: ['isnin', 'selasa', 'rabu', 'khamis', 'jumaat', 'sabtu', 'ahad'],
    times: [
      ['(?:sebelum |pada )?tengah ?hari', 12 * HOUR],
      ['(?:sebelum )?(?:penghujung|akhir) hari', 17 * HOUR],
      ['(?:sebelum )?pagi', 12 * HOUR],
      ['(?:sebelum )?petang', 17 * HOUR],
      ['(?:sebelum )?malam', 21 * HOUR],
    ],
    clock:
      '(?:(?<before>sebelum|pada) )?(?:jam|pukul) (?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?<half> (?:pagi|tengah hari|petang|malam))?',
    afternoon: 'petang|malam',
    within:
      'dalam (?:masa |tempoh )?(?<count>\\d{1,3}|satu|dua|tiga) (?<unit>minit|jam|hari bekerja|hari|minggu)',
    units: [
      ['minit', 1],
      ['jam', HOUR],
      ['hari', DAY],
      ['minggu', 7 * DAY],
    ],
  },
};

/** Numbers that people write as words. */
export const COUNT_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  een: 1,
  một: 1,
  satu: 1,
  two: 2,
  twee: 2,
  hai: 2,
  dua: 2,
  three: 3,
  drie: 3,
  ba: 3,
  tiga: 3,
};
