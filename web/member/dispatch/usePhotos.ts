import { computed, onUnmounted, type Ref } from 'vue'
import { useSay } from '../shell/useSay'
import { small } from './photo'

/** Photographs that are taken, shown and taken away again; `broken`: what is said of a file that is no picture. */
export function usePhotos(photos: Ref<Blob[]>, broken: () => string) {
  const { say } = useSay()
  const shown = new Map<Blob, string>()

  const pictures = computed(() => photos.value.map(photo => {
    if (!shown.has(photo)) shown.set(photo, URL.createObjectURL(photo))
    return { photo, url: shown.get(photo) ?? '' }
  }))
  onUnmounted(() => shown.forEach(url => URL.revokeObjectURL(url)))

  async function take(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement
    const file = input.files?.[0]
    input.value = ''
    if (!file) return
    try {
      photos.value = [...photos.value, await small(file)]
    } catch {
      say(broken())
    }
  }

  function remove(photo: Blob): void { photos.value = photos.value.filter(each => each !== photo) }

  return { pictures, take, remove }
}
