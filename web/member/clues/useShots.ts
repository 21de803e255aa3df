/** Photographs of a clue: made small, covered by the house, looked at and covered further here, and sent by the return code. Nothing is kept on the phone. */
import { onUnmounted, ref } from 'vue'
import { isRefused, type ClueReturned } from '@wire'
import type { Spot } from '@kit/spots'
import { small } from '../dispatch/photo'
import { ask } from '../shell/useWire'

export const MOST_SHOTS = 3

/** `key`: the same until it went through, so that sent again after a lost answer it is one photograph. `url`: as the house has covered it. */
export interface Shot { key: string; file: Blob; url: string; spots: readonly Spot[]; state: 'looking' | 'ready' | 'failed'; error: unknown }

function formOf(file: Blob, spots: readonly Spot[], more: Record<string, string> = {}): FormData {
  const form = new FormData()
  form.append('file', file, 'photo.jpg')
  form.append('drawn', JSON.stringify(spots))
  for (const [name, value] of Object.entries(more)) form.append(name, value)
  return form
}

export function useShots() {
  const shots = ref<Shot[]>([])
  const find = (key: string): Shot | undefined => shots.value.find(one => one.key === key)

  async function look(key: string): Promise<void> {
    const shot = find(key)
    if (!shot) return
    shot.state = 'looking'
    try {
      const covered = await ask<Blob>('POST', '/api/clue-check/photos', { body: formOf(shot.file, []), as: 'blob' })
      const still = find(key)
      if (still) Object.assign(still, { url: URL.createObjectURL(covered), state: 'ready' })
    } catch (error) {
      Object.assign(shot, { state: 'failed', error })
    }
  }

  async function add(picture: Blob): Promise<void> {
    const file = await small(picture)
    const key = crypto.randomUUID()
    shots.value.push({ key, file, url: '', spots: [], state: 'looking', error: null })
    await look(key)
  }

  function remove(key: string): void {
    URL.revokeObjectURL(find(key)?.url ?? '')
    shots.value = shots.value.filter(one => one.key !== key)
  }

  /** One after the other; what has arrived is no longer here, what failed still is. The newest answer, or null for none. */
  async function send(code: string): Promise<ClueReturned | null> {
    let answer: ClueReturned | null = null
    for (const { key, file, spots } of shots.value.filter(one => one.state === 'ready')) {
      try {
        answer = await ask<ClueReturned>('POST', '/api/clue-return/photos', { body: formOf(file, spots, { code, key }) })
        remove(key)
      } catch (error) {
        const shot = find(key)
        if (shot) shot.error = error
        if (isRefused(error) && error.code === 'clue_photos_full') remove(key)
        throw error
      }
    }
    return answer
  }
  onUnmounted(() => { shots.value.forEach(one => { URL.revokeObjectURL(one.url) }) })
  return { shots, add, look, remove, send }
}

export type Shots = ReturnType<typeof useShots>
