/** The names of the kinds of incident, kept for when there is no network. */
import { computed, shallowRef } from 'vue'
import type { Category } from '@wire'
import { recall, remember } from '../shell/memory'
import { useLanguage } from '../shell/useLanguage'
import { ask } from '../shell/useWire'

const categories = shallowRef<Category[]>(recall<Category[]>('categories') ?? [])
let fetching: Promise<void> | null = null

async function load(): Promise<void> {
  categories.value = await ask<Category[]>('GET', '/api/categories')
  remember('categories', categories.value)
}

export function useCategories() {
  const { either } = useLanguage()
  fetching ??= load().catch(() => void (fetching = null))
  return {
    categories,
    categoryName: (code: string): string => {
      const found = categories.value.find(each => each.code === code)
      return found ? either(found) : code
    },
    /** Kinds a person may choose for his own call. */
    named: computed(() => categories.value.map(each => ({ code: each.code, name: either(each) }))),
  }
}
