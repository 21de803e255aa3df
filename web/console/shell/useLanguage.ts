import { useI18n } from 'vue-i18n'
import { keepLocale, type Locale } from '@kit'

/** Which language this browser speaks. */
export function useLanguage() {
  const { locale } = useI18n({ useScope: 'global' })

  function speak(next: Locale): void {
    locale.value = next
    keepLocale(next)
  }
  return { locale, speak, toggle: () => speak(locale.value === 'en' ? 'zh-CN' : 'en') }
}
