import { reactive, watch } from 'vue'
import type { Force } from '@wire'
import { useAsk, wire } from '../shell'

/** The members of the station, a page at a time. */
export function useMembers(size = 25) {
  const asked = reactive<{ q: string; force: Force | ''; on_duty: 'yes' | 'no' | ''; page: number }>({ q: '', force: '', on_duty: '', page: 1 })
  const { answer, error, loading, ask } = useAsk(() => wire.members.list({
    q: asked.q.trim(), ...(asked.force && { force: asked.force }), ...(asked.on_duty && { on_duty: asked.on_duty === 'yes' }), page: asked.page, size,
  }))
  let typing: ReturnType<typeof setTimeout> | undefined
  watch(() => [asked.q, asked.force, asked.on_duty], () => { asked.page = 1; clearTimeout(typing); typing = setTimeout(ask, 200) })
  watch(() => asked.page, ask, { immediate: true })
  return { asked, answer, error, loading, ask, size }
}
