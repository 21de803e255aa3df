/** Chinese first, English second. */
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { keepLocale, type Locale } from '@kit/words'

const LANGUAGES: readonly { tag: Locale; own: string }[] = [{ tag: 'zh-CN', own: '中文' }, { tag: 'en', own: 'English' }]

export function useLanguage() {
  const { locale } = useI18n()
  return {
    language: computed(() => locale.value as Locale),
    languages: LANGUAGES,
    speak: (tag: Locale): void => {
      locale.value = tag
      keepLocale(tag)
    },
    /** The right one of two ready-made texts. */
    either: (text: { zh: string; en: string }): string => (locale.value === 'en' ? text.en : text.zh),
  }
}
