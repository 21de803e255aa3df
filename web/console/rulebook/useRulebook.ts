import { computed, shallowRef, watch } from 'vue'
import type { Edition, RulePreview, RuleReview } from '@wire'
import { useAsk, useLive, wire } from '../shell'
import { type Draft } from './draft'

const draft = shallowRef<Draft | null>(null)
const base = shallowRef<Edition | null>(null)
const review = shallowRef<RuleReview | null>(null)
const preview = shallowRef<RulePreview | null>(null)
const previewOf = shallowRef<Draft | null>(null)

const TYPED_MS = 250
let typing: ReturnType<typeof setTimeout> | undefined

async function judge(): Promise<void> {
  const asked = draft.value
  if (!asked || !base.value?.next.includes('publish')) return
  const got = await wire.rulebook.review(asked).catch(() => null)
  if (got && asked === draft.value) review.value = got
}

watch(draft, () => { clearTimeout(typing); typing = setTimeout(judge, TYPED_MS) }) // once, however many parts of the page look on

/** The book in force, and the draft somebody is working on; the draft waits while he looks at another page. */
export function useRulebook() {
  const { boards } = useLive()
  const { error, loading, ask } = useAsk(async () => { const got = await wire.rulebook.inForce(); begin(got); return got })
  const dirty = computed(() => (review.value?.changes.length ?? 0) > 0)
  const newest = computed(() => Object.values(boards.value.rulebook)[0]?.version ?? base.value?.head.version ?? 0)

  function begin(edition: Edition): void {
    base.value = edition
    draft.value = { categories: edition.categories, policies: edition.policies }
    review.value = preview.value = previewOf.value = null
  }

  return {
    draft, base, review, preview, error, loading, ask, dirty, newest,
    overtaken: computed(() => base.value !== null && newest.value > base.value.head.version),
    stale: computed(() => preview.value !== null && previewOf.value !== draft.value),
    /** Read it unless a draft is being worked on. */
    open: async () => { if (!dirty.value) await ask() },
    reset: ask,
    async tryOut(): Promise<void> {
      const asked = draft.value
      if (!asked) return
      preview.value = await wire.rulebook.preview(asked)
      previewOf.value = asked
    },
    async publish(reason: string): Promise<void> {
      if (draft.value && base.value) begin(await wire.rulebook.publish(draft.value, base.value.head.version, reason))
    },
  }
}

/** Earlier editions, newest first; one of them opened. */
export function useEditions() {
  const list = useAsk(() => wire.rulebook.editions(1, 50))
  const opened = shallowRef<Edition | null>(null)
  return {
    ...list, opened,
    look: async (version: number) => { opened.value = await wire.rulebook.edition(version) },
    restore: (version: number, basedOn: number, reason: string) => wire.rulebook.restore(version, basedOn, reason),
  }
}
