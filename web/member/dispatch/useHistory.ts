/** My offers, page after page. */
import { computed, ref } from 'vue'
import type { MyOffer } from '@wire'
import { useListing } from '../shell/useListing'
import { history } from './useOffers'

export function useHistory() {
  const total = ref(0)
  let page = 1
  const { rows, guarded, loading, failed } = useListing<MyOffer>(async () => [])

  async function load(next = 1): Promise<void> {
    const found = await guarded(() => history(next))
    if (!found) return
    page = next
    total.value = found.total
    rows.value = next === 1 ? found.rows : [...rows.value, ...found.rows]
  }

  return { rows, loading, failed, load: () => load(), more: () => load(page + 1), hasMore: computed(() => rows.value.length < total.value) }
}
