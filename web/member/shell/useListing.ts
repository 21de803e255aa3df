/** A list that is fetched: its rows, and which of its faces to show. */
import { ref, shallowRef } from 'vue'
import { useSentence } from './useSentence'

export function useListing<Row>(fetchRows: () => Promise<Row[]>) {
  const { sentence } = useSentence()
  const rows = shallowRef<Row[]>([])
  const loading = ref(true)
  const failed = ref('')

  /** Run it; a refusal becomes the list's failed face. */
  async function guarded<Answer>(what: () => Promise<Answer>): Promise<Answer | null> {
    loading.value = true
    failed.value = ''
    try {
      return await what()
    } catch (error) {
      failed.value = sentence(error)
      return null
    } finally {
      loading.value = false
    }
  }

  async function load(): Promise<void> {
    const found = await guarded(fetchRows)
    if (found) rows.value = found
  }

  return { rows, loading, failed, load, guarded }
}
