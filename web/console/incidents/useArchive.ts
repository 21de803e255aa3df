import { reactive, watch } from 'vue'
import { useAsk, wire } from '../shell'

/** All incidents of the station, newest first, a page at a time; also those that have left the live queue. */
export function useArchive(size = 25) {
  const asked = reactive({ q: '', category: '', status: '', page: 1 })
  const { answer, error, loading, ask } = useAsk(() => wire.incidents.search({ q: asked.q.trim(), category: asked.category, status: asked.status, page: asked.page, size }))
  let typing: ReturnType<typeof setTimeout> | undefined
  watch(() => [asked.q, asked.category, asked.status], () => { asked.page = 1; clearTimeout(typing); typing = setTimeout(ask, 200) })
  watch(() => asked.page, ask, { immediate: true })
  return { asked, answer, error, loading, ask, size }
}
