/** My skills and what I show for them: a photo taken without a network is sent when there is one. */
import { computed, onMounted, onUnmounted, ref, shallowRef, watch } from 'vue'
import type { MySkill } from '@wire'
import { useDuty } from '../duty'
import { useOutbox } from '../outbox/useOutbox'
import { askOrRecall, useWire } from '../shell/useWire'

const VERB = 'proof'
const outbox = useOutbox()
const subject = (skill: string, language: string): string => `${VERB} ${skill} ${language}`

/** Kept on the phone at once; the newest photo of a skill takes the place of the one before. */
export async function sendProof(skill: string, language: string, file: Blob): Promise<void> {
  const path = `/api/proofs/mine/${encodeURIComponent(skill)}/photos${language ? `?language=${encodeURIComponent(language)}` : ''}`
  await outbox.post({ path, subject: subject(skill, language), verb: VERB, file })
}

export function useProofs() {
  const { ask } = useWire()
  const { row } = useDuty()
  const skills = shallowRef<readonly MySkill[] | null>(null)
  const error = shallowRef<unknown>(null)
  const loading = ref(true)

  async function read(): Promise<void> {
    try {
      skills.value = await askOrRecall<MySkill[]>('/api/proofs/mine')
      error.value = null
    } catch (reason) {
      error.value = reason
    } finally {
      loading.value = false
    }
  }
  const forget = outbox.onSettled(letter => { if (letter.verb === VERB) void read() })
  watch(row, read)
  onMounted(read)
  onUnmounted(forget)
  return {
    skills, error, loading, read,
    waits: computed(() => outbox.letters.value.filter(letter => letter.verb === VERB).length),
    queued: (skill: string, language: string): boolean => outbox.waiting(subject(skill, language)).length > 0,
    takeBack: async (proof: string) => { skills.value = await ask<MySkill[]>('DELETE', `/api/proofs/mine/${encodeURIComponent(proof)}`) },
  }
}

export const photoOf = (proof: string): string => `/api/proofs/mine/${encodeURIComponent(proof)}/photo`
