import { computed, ref } from 'vue'
import { useLive } from '../shell'

/** The houses, as the live board has them. */
export function useHouses(size = 12) {
  const { boards, hasSnapshot, state, retry } = useLive()
  const words = ref('')
  const page = ref(1)
  const found = computed(() => {
    const wanted = words.value.trim().toLowerCase()
    return Object.values(boards.value.houses)
      .filter(house => !wanted || `${house.name} ${house.posts.map(post => post.name).join(' ')}`.toLowerCase().includes(wanted))
      .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
  })
  const pages = computed(() => Math.max(1, Math.ceil(found.value.length / size)))
  const rows = computed(() => { const at = Math.min(page.value, pages.value); return found.value.slice((at - 1) * size, at * size) })
  const nameOf = (member: string): string => boards.value.members[member]?.name ?? ''
  return { words, page, found, rows, size, hasSnapshot, state, retry, nameOf }
}
