/** Everything that is known about oneself: looked at, taken along, erased. */
import { ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { KnownAboutMe } from '@wire'
import { useSentence } from '../shell/useSentence'
import { ask } from '../shell/useWire'

export function usePrivacy() {
  const { t, tm, rt } = useI18n()
  const known = shallowRef<KnownAboutMe | null>(null)
  const loading = ref(false)
  const failed = ref('')
  const { sentence } = useSentence()

  async function load(): Promise<void> {
    loading.value = true
    try {
      known.value = await ask<KnownAboutMe>('GET', '/api/privacy/mine')
      failed.value = ''
    } catch (error) {
      failed.value = sentence(error)
    } finally {
      loading.value = false
    }
  }

  const group = (name: string): [string, string][] => Object.entries(tm(name)).map(([code, word]) => [code, rt(word as string)])

  /** One page with everything in it, put among the downloads. */
  async function take(): Promise<void> {
    const words = Object.fromEntries([...group('privacy.column'), ...group('privacy.table')])
    const page = await ask<string>('POST', '/api/privacy/mine/file', { body: { title: t('privacy.file_title'), words }, as: 'text' })
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([page], { type: 'text/html' }))
    link.download = `${t('privacy.file_title')}.html`
    link.click()
    setTimeout(() => { URL.revokeObjectURL(link.href) }, 10_000)
  }

  return {
    known, loading, failed, load, take,
    sendCode: () => ask<unknown>('POST', '/api/privacy/mine/code'),
    erase: (code: string) => ask<undefined>('POST', '/api/privacy/mine/erase', { body: { code } }),
  }
}
