/** What was said on a channel and can be heard again: read anew whenever something is kept. */
import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import type { Clip } from '@wire'

export function useSaid(read: () => Promise<Clip[]>, kept: Ref<number> = ref(0)) {
  const clips = shallowRef<readonly Clip[]>([])
  const playing = ref('')
  let player: HTMLAudioElement | null = null

  async function refresh(): Promise<void> {
    clips.value = await read().catch(() => clips.value)
  }
  watch(kept, () => { void refresh() }, { immediate: true })

  function stop(): void {
    player?.pause()
    player = null
    playing.value = ''
  }

  function play(id: string): void {
    const again = playing.value === id
    stop()
    if (again) return
    playing.value = id
    player = new Audio(`/api/voice/clips/${encodeURIComponent(id)}`)
    player.onended = player.onerror = stop
    void player.play().catch(stop)
  }
  onScopeDispose(stop)
  return { clips, playing, play, refresh }
}
