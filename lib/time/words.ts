/**
 * What `Intl` does not tell about how pages write times, one entry a supported language. Source: own knowledge of the
 * languages, 2026-11; where a form was seen on a portal, it says so. Everything else (names of months and days, order
 * of day and month, units, today and yesterday) comes from `Intl`, see tables.ts.
 */
export interface Words {
  /** Means "less than about two minutes ago". */
  justNow: readonly string[];
  /** Stands for 1 in "an hour ago"; ends in an apostrophe where no space follows. */
  one: readonly string[];
  /** Stands between the day and the time of day, besides what `Intl` puts there. */
  joiners: readonly string[];
  /** Units that a bare number may carry, in the letter case in which they stand, besides those of `Intl`. */
  units: Partial<Record<'minute' | 'hour' | 'day' | 'week', readonly string[]>>;
  /** Bare units of `Intl` that mean something else as well. */
  never?: readonly string[];
}

export const WORDS: Record<string, Words> = {
  en: {
    justNow: ['just now', 'moments ago', 'a moment ago', 'seconds ago', 'a few seconds ago'],
    one: ['a', 'an'],
    joiners: ['at', 'on', '@'],
    // `7h`, `4h`, `2d`, `5m` stand in eBay's inbox rows (public notes, 2026-11).
    units: { minute: ['m', 'min', 'mins'], hour: ['h', 'hr', 'hrs'], day: ['d'], week: ['w'] },
  },
  de: {
    justNow: ['gerade eben', 'soeben', 'vor wenigen Sekunden'],
    one: ['einer', 'einem'],
    joiners: ['um', 'gegen'],
    units: { minute: ['Min'], hour: ['h', 'Std'], day: ['Tg', 'Tagen'] },
  },
  fr: {
    justNow: ['à l’instant', 'il y a un instant', 'il y a quelques secondes'],
    one: ['un', 'une'],
    joiners: ['à'],
    units: { minute: ['min'], hour: ['h'], day: ['j'] },
  },
  ja: {
    justNow: ['たった今', 'たったいま', 'ついさっき'],
    one: [],
    joiners: [],
    units: {},
    // 2日 is the second of the month as well as two days.
    never: ['日'],
  },
  zh: { justNow: ['刚刚', '刚才', '剛剛'], one: [], joiners: [], units: { minute: ['分'], hour: ['小時'] } },
  es: {
    justNow: ['ahora mismo', 'justo ahora', 'hace un momento', 'hace unos segundos'],
    one: ['un', 'una'],
    joiners: ['a las', 'a la'],
    units: {},
  },
  it: {
    justNow: ['proprio ora', 'un attimo fa', 'pochi secondi fa'],
    one: ['un', 'una', 'un’'],
    joiners: ['alle', 'alle ore', 'all’', 'ore'],
    units: { day: ['g', 'gg'] },
  },
  nl: {
    justNow: ['zojuist', 'zonet', 'een paar seconden geleden'],
    one: ['een'],
    joiners: ['om'],
    units: { hour: ['u', 'h'] },
  },
  pl: { justNow: ['przed chwilą'], one: [], joiners: ['o', 'godz', 'o godz'], units: {} },
  sv: { justNow: ['just nu', 'alldeles nyss', 'nyss'], one: ['en', 'ett'], joiners: ['kl', 'klockan'], units: {} },
  pt: {
    justNow: ['agora mesmo', 'há poucos segundos', 'há um momento'],
    one: ['um', 'uma'],
    joiners: ['às', 'à', 'as'],
    units: {},
  },
  tr: { justNow: ['az önce', 'biraz önce', 'demin'], one: ['bir'], joiners: ['saat'], units: {} },
};
