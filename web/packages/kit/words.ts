import { createI18n } from 'vue-i18n'

export type Locale = 'zh-CN' | 'en'
export type Sentences = { [key: string]: string | Sentences }
/** A feature's words: the same keys in both languages, Chinese first. */
export type Words = Record<Locale, Sentences>

const KEPT = 'pingan.locale'

export const keptLocale = (): Locale => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh-CN')

type Parts = Record<string, Words>

const LOCALES: readonly Locale[] = ['zh-CN', 'en']
const inLocale = (parts: Parts, locale: Locale) => Object.fromEntries(Object.entries(parts).map(([feature, words]) => [feature, words[locale]]))

/** Chinese unless the user has chosen otherwise; `parts` are put together by feature name. */
export function createWords(parts: Parts) {
  const pick = (locale: Locale) => inLocale(parts, locale)
  const i18n = createI18n({
    legacy: false, locale: keptLocale(), fallbackLocale: 'zh-CN', missingWarn: false, fallbackWarn: false,
    messages: { 'zh-CN': pick('zh-CN'), en: pick('en') },
  })
  document.documentElement.lang = keptLocale()
  return i18n
}

/** Words that nobody needs at first sight, and that come after it. */
export function addWords(i18n: ReturnType<typeof createWords>, parts: Parts): void {
  for (const locale of LOCALES) i18n.global.mergeLocaleMessage(locale, inLocale(parts, locale))
}

export function keepLocale(locale: Locale): void {
  localStorage.setItem(KEPT, locale)
  document.documentElement.lang = locale
}

/** The keys that one language has and the other lacks; a test wants none. */
export function missingWords(words: Words): string[] {
  const keys = (sentences: Sentences, under = ''): string[] =>
    Object.entries(sentences).flatMap(([key, value]) => (typeof value === 'string' ? [under + key] : keys(value, `${under}${key}.`)))
  const zh = new Set(keys(words['zh-CN']))
  const en = new Set(keys(words.en))
  return [...[...zh].filter(key => !en.has(key)).map(key => `en: ${key}`), ...[...en].filter(key => !zh.has(key)).map(key => `zh-CN: ${key}`)]
}

const NAMED = /\bt\('([a-z]\w*(?:\.\w+)+)'/g

/** The keys of sentences that code names outright, as in `t('duty.start')`. */
export const namedKeys = (sources: readonly string[]): string[] => sources.flatMap(code => [...code.matchAll(NAMED)].flatMap(([, key]) => key ?? []))

/** Those of the keys that belong to one of the parts and that nobody has written in it; a test wants none. */
export function unwrittenKeys(keys: readonly string[], parts: Parts): string[] {
  return keys.filter(key => {
    const [part = '', ...path] = key.split('.')
    const words = parts[part]
    const said = path.reduce<string | Sentences | undefined>((under, name) => (typeof under === 'object' ? under[name] : undefined), words?.['zh-CN'])
    return words !== undefined && typeof said !== 'string'
  })
}
